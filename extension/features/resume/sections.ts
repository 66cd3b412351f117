import { resumeFields } from '@rolecall/shared/domain/resume-record.ts'

/** How a field is typed: one line, a date, a text, or a text of which each line is an entry. */
export type FieldKind = 'line' | 'date' | 'text' | 'lines'
export type Item = Readonly<Record<string, unknown>>

export interface SectionField {
  key: string
  label: string
  kind: FieldKind
}

export type ListPart = 'work' | 'education' | 'languages' | 'certificates' | 'projects' | 'links'

export interface Section {
  part: ListPart
  title: string
  /** One of them, in a sentence. */
  one: string
  fields: readonly SectionField[]
  /** The fields that name it in one line, and those that say more of it under that. */
  head: readonly string[]
  under: readonly string[]
}

const line = (key: string, label: string): SectionField => ({ key, label, kind: 'line' })
const SPAN: readonly SectionField[] = [
  { key: 'startDate', label: 'From', kind: 'date' },
  { key: 'endDate', label: 'Until', kind: 'date' },
]
const POINTS: SectionField = { key: 'highlights', label: 'Points, one a line', kind: 'lines' }

/** One row is one part of a résumé that is a list. */
export const SECTIONS: readonly Section[] = [
  {
    part: 'work',
    title: 'Work',
    one: 'a job',
    fields: [
      line('position', 'Title'),
      line('name', 'Employer'),
      ...SPAN,
      line('location', 'Place'),
      { key: 'summary', label: 'In short', kind: 'text' },
      POINTS,
    ],
    head: ['position', 'name'],
    under: ['location'],
  },
  {
    part: 'education',
    title: 'Education',
    one: 'a school',
    fields: [
      line('studyType', 'Degree'),
      line('area', 'Subject'),
      line('institution', 'School'),
      line('score', 'Grade'),
      ...SPAN,
      { key: 'courses', label: 'Courses, one a line', kind: 'lines' },
    ],
    head: ['studyType', 'area', 'institution'],
    under: ['score'],
  },
  {
    part: 'languages',
    title: 'Languages',
    one: 'a language',
    fields: [line('language', 'Language'), line('fluency', 'How well')],
    head: ['language'],
    under: ['fluency'],
  },
  {
    part: 'certificates',
    title: 'Certificates',
    one: 'a certificate',
    fields: [line('name', 'Certificate'), line('issuer', 'Issued by'), { key: 'date', label: 'When', kind: 'date' }],
    head: ['name'],
    under: ['issuer', 'date'],
  },
  {
    part: 'projects',
    title: 'Projects',
    one: 'a project',
    fields: [
      line('name', 'Project'),
      line('url', 'Address'),
      ...SPAN,
      { key: 'description', label: 'In short', kind: 'text' },
      POINTS,
    ],
    head: ['name'],
    under: ['url'],
  },
  {
    part: 'links',
    title: 'Links',
    one: 'a link',
    fields: [line('url', 'Address'), line('label', 'What it is')],
    head: ['label', 'url'],
    under: [],
  },
]

export const CONTACT: readonly SectionField[] = [
  line('name', 'Name'),
  line('label', 'Headline'),
  line('email', 'E-mail'),
  line('phone', 'Phone'),
  line('location.city', 'Town'),
  line('location.countryCode', 'Country, two letters'),
  line('url', 'Web address'),
  { key: 'summary', label: 'Summary', kind: 'text' },
]

const inner = (value: unknown): Item => (typeof value === 'object' && value !== null ? { ...value } : {})

/** What stands in a field, as it is typed. */
export function typedOf(item: Item, { key, kind }: SectionField): string {
  const [outer = '', nested] = key.split('.')
  const value = nested === undefined ? item[outer] : inner(item[outer])[nested]
  if (kind === 'lines') return Array.isArray(value) ? value.join('\n') : ''
  return typeof value === 'string' ? value : ''
}

const without = (item: Item, key: string): Item =>
  Object.fromEntries(Object.entries(item).filter(([one]) => one !== key))

function valueOf(typed: string, { key, kind }: SectionField): unknown {
  if (kind === 'lines')
    return typed
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
  if (typed === '') return undefined
  return key.endsWith('countryCode') ? typed.toUpperCase() : typed
}

/** The item with what was typed in one of its fields; an emptied field is left out. */
export function withTyped(item: Item, field: SectionField, typed: string): Item {
  const [outer = '', nested] = field.key.split('.')
  const value = valueOf(typed.trim(), field)
  const put = (into: Item, name: string): Item =>
    value === undefined ? without(into, name) : { ...into, [name]: value }
  return nested === undefined ? put(item, outer) : { ...item, [outer]: put(inner(item[outer]), nested) }
}

/** Whether a part may be kept like this. */
export const fits = (part: ListPart | 'basics', value: unknown): boolean => resumeFields[part].safeParse(value).success

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dateWords(date: unknown): string {
  if (typeof date !== 'string') return ''
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

function wordOf(item: Item, key: string): string {
  const value = item[key]
  return key === 'date' ? dateWords(value) : typeof value === 'string' ? value : ''
}
const joined = (item: Item, keys: readonly string[], by: string): string =>
  keys
    .map((key) => wordOf(item, key))
    .filter(Boolean)
    .join(by)

export const headOf = (item: Item, { head }: Section): string => joined(item, head, ', ')

/** "Mar 2019 – now · Leeds": when it was, and what else stands under its name. */
export function underOf(item: Item, { under, fields, part }: Section, now: string): string {
  const spans = fields.some(({ key }) => key === 'startDate')
  const [from, to] = [dateWords(item['startDate']), dateWords(item['endDate'])]
  const open = from !== '' && to === '' && part === 'work' ? now : ''
  const span = spans ? [from, to || open].filter(Boolean).join(' – ') : ''
  return [span, joined(item, under, ' · ')].filter(Boolean).join(' · ')
}
