import type { OwnField } from '@rolecall/shared/domain/application.ts'
import type { FieldOrigin, Warning } from '@rolecall/shared/domain/capture.ts'
import { PAY_PERIODS } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting, PostingField } from '@rolecall/shared/domain/posting.ts'
import { PERIOD_WORDS, WORK_MODEL_WORDS } from './copy.ts'
import type { ORIGIN_WORDS } from './copy.ts'
import { dayWords, payWords } from './facts.ts'

/** What both a save and a page that is about to be saved know. */
export interface Reading {
  posting: Posting
  origins: Partial<Record<PostingField, FieldOrigin>>
  warnings: Warning[]
  edited: OwnField[]
}

export const EDITABLE = [
  { name: 'title', label: 'Title', kind: 'line' },
  { name: 'company', label: 'Company', kind: 'line' },
  { name: 'location', label: 'Place', kind: 'line' },
  { name: 'workModel', label: 'Work model', kind: 'work-model' },
  { name: 'salary', label: 'Pay', kind: 'pay' },
  { name: 'employmentType', label: 'Contract', kind: 'line' },
  { name: 'seniority', label: 'Level', kind: 'line' },
  { name: 'postedAt', label: 'Posted', kind: 'day' },
  { name: 'deadline', label: 'Apply by', kind: 'day' },
  { name: 'applyUrl', label: 'Apply at', kind: 'address' },
] as const satisfies { name: OwnField; label: string; kind: string }[]
export type EditableField = (typeof EDITABLE)[number]

export const ALSO = [
  { name: 'department', label: 'Department' },
  { name: 'skills', label: 'Skills' },
  { name: 'experience', label: 'Experience' },
  { name: 'languages', label: 'Languages' },
] as const satisfies { name: PostingField; label: string }[]

const LABELS: Partial<Record<string, string>> = {
  ...Object.fromEntries([...EDITABLE, ...ALSO].map(({ name, label }) => [name, label])),
  description: 'Description',
  visa: 'Visa',
}

/** A field in words; empty where the page did not say. */
export function fieldWords(posting: Posting, name: PostingField): string {
  const value = posting[name]
  if (name === 'salary') return payWords(posting.salary)
  if (name === 'workModel') return posting.workModel ? WORK_MODEL_WORDS[posting.workModel] : ''
  if (name === 'postedAt' || name === 'deadline') return posting[name] ? dayWords(posting[name]) : ''
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ')
  return typeof value === 'string' ? value : ''
}

const COUNTED: PostingField[] = [...EDITABLE.map(({ name }) => name), ...ALSO.map(({ name }) => name)]

export const countRead = (posting: Posting): { got: number; all: number } => ({
  got: COUNTED.filter((name) => fieldWords(posting, name) !== '').length,
  all: COUNTED.length,
})

const DOUBTS = new Set<Warning['code']>(['signals-disagree', 'doubtful-value', 'missing'])

/** The doubt about one field, unless the person has settled it by hand. */
export const doubtAbout = ({ warnings, edited }: Reading, name: PostingField): Warning | null =>
  warnings.find(
    ({ code, field }) => field === name && DOUBTS.has(code) && !(edited as PostingField[]).includes(name),
  ) ?? null

/** The labels of the fields that need a look, as they read inside a sentence. */
export function doubtfulLabels(reading: Reading): string[] {
  const names = new Set(reading.warnings.flatMap(({ field }) => field ?? []))
  return [...names].flatMap((name) => {
    const label = LABELS[name]
    return label && doubtAbout(reading, name as PostingField) ? label.toLowerCase() : []
  })
}

export type OriginMark = keyof typeof ORIGIN_WORDS

export function originOf(reading: Reading, name: PostingField): OriginMark | null {
  if ((reading.edited as PostingField[]).includes(name)) return 'person'
  if (doubtAbout(reading, name)) return 'check'
  return fieldWords(reading.posting, name) === '' ? null : (reading.origins[name]?.origin ?? null)
}

export const WORK_MODEL_OPTIONS = [
  { value: '', label: 'Not said' },
  ...Object.entries(WORK_MODEL_WORDS).map(([value, label]) => ({ value, label })),
]
export const PERIOD_OPTIONS = [
  { value: '', label: 'Not said' },
  ...PAY_PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] })),
]
