import type { Lexicon } from '../skills/lexicon.ts'
import type { Resume } from '../resume.ts'
import type { SkillSpan } from '../skills/skill.ts'
import { withoutEmployer } from './employer-name.ts'
import { degreeLevel } from './degrees.ts'
import type { DegreeLevel } from './degrees.ts'
import { fieldsOf } from './fields.ts'
import type { MatchProfile } from './match-profile.ts'
import type { Stretch } from './months.ts'
import { stretchOf } from './months.ts'
import { LINE_KINDS, linesOf } from './resume-lines.ts'
import type { Line } from './resume-lines.ts'
import { termsOf } from './terms.ts'
import { tonguesIn, writtenIn } from './tongues.ts'
import type { Tongue } from './tongues.ts'

interface Job {
  line: Line
  fields: readonly string[]
  /** Null where it has no dates. */
  stretch: Stretch | null
}

interface Study {
  line: Line
  level: DegreeLevel
  fields: readonly string[]
  terms: ReadonlySet<string>
}

export interface ReadLine extends Line {
  terms: ReadonlySet<string>
}

/** How a résumé shows a skill: it names it, or one that holds it, or one close to it. */
export interface Shown {
  share: number
  line: Line | null
  why: string
}

/** Everything a résumé and a profile say that a posting may ask for, found once for all postings. */
export interface ReadResume {
  lines: readonly ReadLine[]
  terms: ReadonlySet<string>
  /** Each skill that is named, and the line that proves it best. */
  skills: ReadonlyMap<string, Line>
  /** Skills that follow from one that is named. */
  implied: ReadonlyMap<string, string>
  /** The stretches of work in which a skill, or one that implies it, was named. */
  stretches: ReadonlyMap<string, readonly Stretch[]>
  jobs: readonly Job[]
  studies: readonly Study[]
  tongues: readonly (Tongue & { line: Line | null })[]
  writtenIn: string | null
  isEmpty: boolean
  /** What was found out about skills that postings asked for. */
  shown: Map<string, Shown>
}

const LEAST_TERMS = 6

export function readResume(resume: Resume, profile: MatchProfile, lexicon: Lexicon, today: string): ReadResume {
  const employerOf = ({ work }: Line): string | null => (work === null ? null : (resume.work[work]?.name ?? null))
  const named = linesOf(resume, profile).map((line) => readLine(line, employerOf(line), lexicon))
  const lines = named.map(({ line }) => line)
  const jobs = resume.work.map(({ position = '', startDate, endDate }, i): Job => {
    const line = lines.find(({ path }) => path === `work.${i}`)
    return {
      line: line ?? { path: `work.${i}`, text: position, kind: 'position', work: i },
      fields: fieldsOf(position),
      stretch: stretchOf(startDate, endDate, today),
    }
  })
  const terms = new Set(lines.flatMap((line) => [...line.terms]))
  return {
    lines,
    terms,
    skills: bestLines(named),
    implied: impliedBy(new Set(named.flatMap(({ ids }) => ids)), lexicon),
    stretches: stretchesOf(named, jobs, lexicon),
    jobs,
    studies: studiesOf(resume, lines),
    tongues: tonguesOf(lines),
    writtenIn: writtenIn(lines.map(({ text }) => text).join('\n')),
    isEmpty: terms.size < LEAST_TERMS,
    shown: new Map(),
  }
}

/** A line of a list of skills is a skill as a whole: "Go" there is no verb. The name of the employer proves nothing. */
function readLine(line: Line, employer: string | null, lexicon: Lexicon): { line: ReadLine; ids: string[] } {
  const { text, kind } = line
  const whole = kind === 'listed' ? lexicon.named(text) : undefined
  if (whole) return { line: { ...line, terms: new Set(termsOf(text)) }, ids: [whole.id] }
  const all = lexicon.find(text, { mentions: true })
  const kept = withoutEmployer(text, all, employer)
  const terms = new Set(termsOf(blanked(text, all, kept)))
  return { line: { ...line, terms }, ids: kept.map(({ id }) => id) }
}

/** Without what was found and does not count. */
const blanked = (text: string, all: readonly SkillSpan[], kept: readonly SkillSpan[]): string =>
  all
    .filter((span) => !kept.includes(span))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

type Named = readonly { line: Line; ids: readonly string[] }[]

const rank = ({ kind }: Line): number => LINE_KINDS.indexOf(kind)

function bestLines(named: Named): Map<string, Line> {
  const best = new Map<string, Line>()
  for (const { line, ids } of named) {
    for (const id of ids) {
      const other = best.get(id)
      if (!other || rank(line) < rank(other)) best.set(id, line)
    }
  }
  return best
}

/** What follows from the skills that are named, and from what follows: each with the one it follows from. */
function impliedBy(named: ReadonlySet<string>, lexicon: Lexicon): Map<string, string> {
  const found = new Map<string, string>()
  const open = [...named].toSorted().map((id) => [id, id] as const)
  for (let next = open.shift(); next; next = open.shift()) {
    const [id, source] = next
    for (const implied of lexicon.skill(id)?.implies ?? []) {
      if (named.has(implied) || found.has(implied)) continue
      found.set(implied, source)
      open.push([implied, source])
    }
  }
  return found
}

function stretchesOf(named: Named, jobs: readonly Job[], lexicon: Lexicon): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>()
  for (const { line, ids } of named) {
    const stretch = line.work === null ? null : jobs[line.work]?.stretch
    if (!stretch) continue
    const direct = new Set(ids)
    for (const id of [...direct, ...impliedBy(direct, lexicon).keys()]) {
      found.set(id, [...(found.get(id) ?? []), stretch])
    }
  }
  return found
}

const studiesOf = ({ education }: Resume, lines: readonly ReadLine[]): Study[] =>
  education.flatMap(({ studyType = '', area = '', institution = '' }, i): Study[] => {
    const line = lines.find(({ path }) => path === `education.${i}`)
    if (!line) return []
    const level = degreeLevel(`${studyType} ${area}`.trim(), institution)
    return [
      {
        line,
        level,
        fields: fieldsOf(area === '' ? studyType : area),
        terms: new Set(termsOf(area === '' ? studyType : area)),
      },
    ]
  })

const tonguesOf = (lines: readonly Line[]): ReadResume['tongues'] =>
  lines
    .filter(({ kind, path }) => kind === 'language' || path.startsWith('skills.'))
    .flatMap((line) => tonguesIn(line.text).map(({ code, level }) => ({ code, level, line })))
