import { ROLE } from '../capture/role-words.ts'
import { Resume } from '../domain/resume.ts'
import type { ResumeInput } from '../domain/resume.ts'
import { contactOf, locationOf } from './contact.ts'
import { withContact } from './contact-block.ts'
import { educationOf } from './education.ts'
import { firstJob, isTold } from './entries.ts'
import { certificatesOf, projectsOf } from './extras.ts'
import type { Section } from './headings.ts'
import { languagesOf } from './languages.ts'
import type { ResumeLine } from './lines.ts'
import { nameOf } from './name.ts'
import { placeness } from './places.ts'
import { isSchooling } from './schooling.ts'
import { sectionsOf } from './sections.ts'
import type { Block } from './sections.ts'
import { looksListed, skillsOf } from './skills.ts'
import { unwrapped } from './unwrap.ts'
import { worksOf } from './work.ts'

export const RESUME_WARNINGS = ['no-name', 'no-contact', 'no-work', 'no-education', 'no-skills'] as const
/** What a person should look at first. */
export type ResumeWarning = (typeof RESUME_WARNINGS)[number]

type Kind = Section | 'top'

const kindOf = (text: string, loose: boolean): Kind =>
  isSchooling(text) ? 'education' : loose && looksListed(text) ? 'skills' : 'work'

/** Lines that no heading speaks for, put where they belong by what they say. */
function sorted(blocks: readonly Block[]): Block[] {
  const loose = blocks.every(({ section }) => section !== 'skills')
  return blocks.flatMap(({ section, lines }): Block[] => {
    if (section !== 'top' && section !== 'summary') return [{ section, lines }]
    const job = firstJob(lines)
    const before = job < 0 ? lines : lines.slice(0, job)
    const rest = job < 0 ? [] : lines.slice(job)
    const own = ({ text }: ResumeLine): Kind =>
      kindOf(text, loose) === 'work' || /@/.test(text) ? section : kindOf(text, loose)
    return [...grouped(before, own), ...grouped(rest, ({ text }) => kindOf(text, loose))]
  })
}

function grouped(lines: readonly ResumeLine[], kind: (line: ResumeLine) => Kind): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const section = kind(line)
    const last = blocks.at(-1)
    if (last?.section === section) last.lines.push(line)
    else blocks.push({ section, lines: [line] })
  }
  return blocks
}

const LABEL_WORDS = 8

const isLabel = (text: string): boolean =>
  ROLE.test(text) && text.split(' ').length <= LABEL_WORDS && !/[@\d]/.test(text) && !/[.!]$/.test(text)

const NO_LABEL = /\d|@|www\.|https?:|[.!?:;]$|\b(?:curriculum|vitae|resume|résumé|lebenslauf|cv|bewerbung)\b/iu

/** A short line between the name and the way to reach the person says what they are, in whatever words. */
function underName(top: readonly ResumeLine[], name: string | null): string | null {
  const at = top.findIndex(({ text }) => text.toLowerCase() === name?.toLowerCase())
  const [line, next] = at < 0 ? [] : top.slice(at + 1, at + 3)
  if (!line || !next || line.parts.length > 1 || line.bullet || !/@|\d{5}|\d[\d ()./-]{6}/.test(next.text)) return null
  const { text } = line
  const isShort = text.length <= 60 && text.split(' ').length <= LABEL_WORDS
  return isShort && !NO_LABEL.test(text) && !text.includes(',') && placeness(text) < 0.5 ? text : null
}

/** What the person calls themselves, near their name. */
function labelOf(top: readonly ResumeLine[], name: string | null): string | null {
  const pieces = top.slice(0, 8).flatMap(({ parts }) => parts.flatMap(({ text }) => text.split(/ ?[|·•] ?| [–—] /u)))
  return pieces.find((text) => isLabel(text) && text.toLowerCase() !== name?.toLowerCase()) ?? underName(top, name)
}

function summaryOf(summary: readonly ResumeLine[], top: readonly ResumeLine[]): string | null {
  const told =
    summary.length > 0
      ? summary
      : top.filter((line) => isTold(line) && line.text.split(' ').length >= 8 && !/@/.test(line.text))
  return told.map(({ text }) => text).join('\n') || null
}

/** Nothing is refused for its length: what is too long for a field is cut, and the person is told. */
function bounded(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) {
    const items: unknown[] = value
    return items.slice(0, 100).map((item) => bounded(item, depth + 1))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, cut(key, bounded(item, depth + 1))])
      .filter(([, item]) => item !== '' && item !== undefined),
  )
}

const LONG = new Set(['summary', 'description'])
const cut = (key: string, value: unknown): unknown => {
  if (typeof value === 'string') return value.slice(0, LONG.has(key) ? 20_000 : key === 'url' ? 2_000 : 500).trim()
  return key === 'keywords' || key === 'courses' || key === 'highlights' ? cutAll(value) : value
}
const cutAll = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.flatMap((item) => (typeof item === 'string' && item !== '' ? [item.slice(0, 500)] : []))
    : value

function warningsOf({ basics, work, education, skills }: Resume): ResumeWarning[] {
  return [
    ...(basics.name ? [] : (['no-name'] as const)),
    ...(basics.email || basics.phone ? [] : (['no-contact'] as const)),
    ...(work.length > 0 ? [] : (['no-work'] as const)),
    ...(education.length > 0 ? [] : (['no-education'] as const)),
    ...(skills.length > 0 ? [] : (['no-skills'] as const)),
  ]
}

function basicsOf(
  of: (kind: Kind) => ResumeLine[],
  all: ResumeLine[],
  marks: readonly string[],
): ReturnType<typeof contactOf> & { basics: NonNullable<ResumeInput['basics']> } {
  const near = [...of('top'), ...of('contact'), ...of('links')]
  const others = all.filter((line) => !of('work').includes(line))
  const contact = contactOf(near, others, marks)
  const addresses = [
    contact.basics.email?.split('@')[0] ?? '',
    ...contact.basics.profiles.map(({ username }) => username ?? ''),
  ]
  const name = nameOf(
    [...of('top'), ...of('contact')],
    others,
    addresses.filter((address) => address !== ''),
  )
  // The place may stand under the name, wherever that is.
  const under = all.findIndex(({ text }) => name !== null && text.toLowerCase().includes(name.toLowerCase()))
  const beside = under < 0 ? [] : all.slice(under, under + 5).filter(({ bullet }) => !bullet)
  const location = contact.basics.location ? {} : locationOf(beside, contact.basics.phone ?? null)
  const label = labelOf(of('top'), name)
  const summary = summaryOf(of('summary'), of('top'))
  return {
    ...contact,
    basics: {
      ...(name ? { name } : {}),
      ...(label ? { label } : {}),
      ...contact.basics,
      ...location,
      ...(summary ? { summary } : {}),
    },
  }
}

/** Lines of a résumé, in the order of reading, as a résumé. `marks` are addresses behind words. */
export function parseResume(
  raw: readonly ResumeLine[],
  marks: readonly string[],
): { resume: Resume; warnings: ResumeWarning[] } {
  const lines = unwrapped(raw)
  const blocks = sorted(withContact(sectionsOf(lines)))
  const of = (kind: Kind): ResumeLine[] => blocks.flatMap(({ section, lines: own }) => (section === kind ? own : []))
  const each = <T>(kind: Kind, read: (own: ResumeLine[]) => T[]): T[] =>
    blocks.flatMap(({ section, lines: own }) => (section === kind ? read(own) : []))
  const { skills, languages } = skillsOf(of('skills'))
  const input = {
    ...basicsOf(of, lines, marks),
    work: each('work', worksOf),
    education: each('education', educationOf),
    skills,
    languages: [...languagesOf(of('languages')), ...languages],
    certificates: certificatesOf(of('certificates')),
    projects: each('projects', projectsOf),
  }
  const resume = Resume.parse(bounded(input))
  return { resume, warnings: warningsOf(resume) }
}
