import type {
  Resume,
  ResumeBasics,
  ResumeEducation,
  ResumeProject,
  ResumeSkill,
  ResumeWork,
} from '../../domain/resume.ts'
import type { Kind } from '../templates/template.ts'
import { writtenDate, writtenSpan } from './dates.ts'
import { hasSection, RESUME_SECTIONS, renderWords } from './words.ts'
import type { RenderLanguage, RenderWords, ResumeSection } from './words.ts'

export interface Run {
  text: string
  href?: string
  bold?: boolean
}

/** One paragraph of a document, whatever it is set in. */
export interface Block {
  kind: Kind
  runs: Run[]
  /** Stands at the other end of the line: a time, a place. */
  end?: string
}

export interface Asked {
  language: RenderLanguage
  /** Which parts, in which order; all of them where nothing is said. */
  sections?: readonly ResumeSection[] | undefined
}

export const SEPARATOR = ' · '

const safeLink = (url: string): string | undefined => (/^(?:https?:\/\/|mailto:|tel:)/i.test(url) ? url : undefined)
const linked = (text: string, url: string | undefined): Run => {
  const href = url && safeLink(/^[a-z]+:/i.test(url) ? url : `https://${url}`)
  return { text, ...(href ? { href } : {}) }
}
/** An address as people write it by hand. */
export const shownLink = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
const keyOf = (url: string): string => shownLink(url).toLowerCase()

/** Lines stand apart in a text; each is a paragraph of its own. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const joined = (...parts: (string | undefined)[]): string =>
  parts
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .join(', ')

const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code

export function placeLine({ location }: ResumeBasics, language: string): string {
  if (!location) return ''
  const { address, postalCode, city, region, countryCode } = location
  const isState = region !== undefined && /^[A-Z]{2}$/.test(region)
  const town = isState
    ? joined(city, [region, postalCode].filter(Boolean).join(' '))
    : joined([postalCode, city].filter(Boolean).join(' '), region)
  return joined(address, town, countryCode && !isState ? countryName(countryCode, language) : undefined)
}

/** What is written under the name; links that have a name of their own stand in a part of their own. */
export function contactRuns(resume: Resume, language: string): Run[] {
  const { basics } = resume
  const place = placeLine(basics, language)
  const urls = [
    basics.url,
    ...basics.profiles.map(({ url }) => url),
    ...resume.links.filter(({ label }) => !label).map(({ url }) => url),
  ]
  const seen = new Set<string>()
  const shown = urls.flatMap((url) =>
    url && !seen.has(keyOf(url)) && seen.add(keyOf(url)) ? [linked(shownLink(url), url)] : [],
  )
  const phone = basics.phone && `tel:${basics.phone.replace(/[^\d+]/g, '')}`
  return [
    ...(place ? [{ text: place }] : []),
    ...(basics.email ? [linked(basics.email, `mailto:${basics.email}`)] : []),
    ...(basics.phone ? [linked(oneLine(basics.phone), phone)] : []),
    ...shown,
  ]
}

const withSeparators = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run, at) => (at === 0 ? [run] : [{ text: SEPARATOR }, run]))

export function headBlocks(resume: Resume, language: string): Block[] {
  const { name, label } = resume.basics
  const contact = contactRuns(resume, language)
  return [
    ...(name ? [{ kind: 'name' as const, runs: [{ text: oneLine(name) }] }] : []),
    ...(label ? [{ kind: 'label' as const, runs: [{ text: oneLine(label) }] }] : []),
    ...(contact.length > 0 ? [{ kind: 'contact' as const, runs: withSeparators(contact) }] : []),
  ]
}

const text = (value: string | undefined): Block[] =>
  paragraphs(value ?? '').map((line) => ({ kind: 'text', runs: [{ text: oneLine(line) }] }))
const bullets = (items: readonly string[]): Block[] =>
  items.map((item) => ({ kind: 'bullet', runs: [{ text: oneLine(item) }] }))
const row = (label: string, value: string): Block => ({
  kind: 'row',
  runs: label ? [{ text: `${label}:`, bold: true }, { text: ` ${value}` }] : [{ text: value }],
})
const head = (kind: 'entry' | 'under', run: Run, end?: string): Block => ({
  kind,
  runs: [run],
  ...(end ? { end } : {}),
})

/** The first of two names heads the entry; where there is only one, that one does. */
function entry(first: string, second: Run, time: string, place: string): Block[] {
  if (first === '' && second.text === '') return place || time ? [head('entry', { text: place }, time)] : []
  if (first === '') return [head('entry', second, time), ...(place ? [head('under', { text: place })] : [])]
  const under = second.text === '' ? (place ? [head('under', { text: place })] : []) : [head('under', second, place)]
  return [head('entry', { text: first }, time), ...under]
}

function workBlocks(work: ResumeWork, language: RenderLanguage): Block[] {
  const employer = linked(oneLine(work.name ?? ''), work.url)
  return [
    ...entry(oneLine(work.position ?? ''), employer, writtenSpan(work, language), oneLine(work.location ?? '')),
    ...text(work.summary),
    ...bullets(work.highlights),
  ]
}

function educationBlocks(school: ResumeEducation, language: RenderLanguage, words: RenderWords): Block[] {
  const name = linked(oneLine(school.institution ?? ''), school.url)
  return [
    ...entry(
      joined(school.studyType, school.area),
      name,
      writtenSpan(school, language),
      oneLine(school.location ?? ''),
    ),
    ...(school.score ? [row(words.grade, oneLine(school.score))] : []),
    ...(school.courses.length > 0 ? [row(words.courses, joined(...school.courses))] : []),
  ]
}

function projectBlocks(project: ResumeProject, language: RenderLanguage): Block[] {
  const url = project.url ? [{ kind: 'under' as const, runs: [linked(shownLink(project.url), project.url)] }] : []
  return [
    head('entry', { text: oneLine(project.name) }, writtenSpan(project, language)),
    ...url,
    ...text(project.description),
    ...bullets(project.highlights),
  ]
}

const levelled = (name: string, level: string | undefined): string =>
  level ? `${oneLine(name)} (${oneLine(level)})` : oneLine(name)

function skillBlocks(skills: readonly ResumeSkill[]): Block[] {
  const rows: { label: string; names: string[] }[] = []
  for (const { name, level, keywords } of skills) {
    const own = levelled(name, level)
    const last = rows.at(-1)
    if (keywords.length > 0) rows.push({ label: own, names: keywords })
    else if (last?.label === '') last.names.push(own)
    else rows.push({ label: '', names: [own] })
  }
  return rows.map(({ label, names }) => row(label, joined(...names)))
}

function partBlocks(resume: Resume, section: ResumeSection, { language }: Asked, words: RenderWords): Block[] {
  if (section === 'summary') return text(resume.basics.summary)
  if (section === 'work') return resume.work.flatMap((one) => workBlocks(one, language))
  if (section === 'education') return resume.education.flatMap((one) => educationBlocks(one, language, words))
  if (section === 'projects') return resume.projects.flatMap((one) => projectBlocks(one, language))
  if (section === 'skills') return skillBlocks(resume.skills)
  if (section === 'languages')
    return [row('', resume.languages.map((one) => levelled(one.language, one.fluency)).join(SEPARATOR))]
  if (section === 'certificates')
    return resume.certificates.map(({ name, issuer, date, url }) => ({
      kind: 'row',
      runs: [linked(oneLine(name), url), ...(issuer ? [{ text: ` – ${oneLine(issuer)}` }] : [])],
      ...(date ? { end: writtenDate(date, language) } : {}),
    }))
  return resume.links.flatMap(({ url, label }) =>
    label
      ? [
          {
            kind: 'row' as const,
            runs: [{ text: `${oneLine(label)}:`, bold: true }, { text: ' ' }, linked(shownLink(url), url)],
          },
        ]
      : [],
  )
}

/** A résumé as paragraphs in the order of reading. */
export function resumeBlocks(resume: Resume, asked: Asked): Block[] {
  const words = renderWords(asked.language)
  const parts = (asked.sections ?? RESUME_SECTIONS).filter((section) => hasSection(resume, section))
  return [
    ...headBlocks(resume, asked.language),
    ...parts.flatMap((section): Block[] => {
      const blocks = partBlocks(resume, section, asked, words)
      const heading: Block = { kind: 'heading', runs: [{ text: words[section] }] }
      return blocks.length === 0 ? [] : [heading].concat(blocks)
    }),
  ]
}
