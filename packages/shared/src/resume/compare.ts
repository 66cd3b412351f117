import { wordsOf } from '../domain/words.ts'
import type { Resume } from '../domain/resume.ts'
import { linesOf } from './resume-line.ts'
import type { LinePart, ResumeLine } from './resume-line.ts'

/** What became of a line between two versions of a résumé. */
export interface Difference {
  kind: 'same' | 'changed' | 'added' | 'dropped' | 'moved'
  part: LinePart
  /** The employer, school, project or group of skills it stands under. */
  of: string | null
  before: string | null
  after: string | null
}

const ALIKE = 0.34

/** The part of their words that two lines share. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

const groupOf = ({ ref, of }: ResumeLine): string => `${ref.part} ${of ?? ''} ${ref.field ?? ''}`

/** Lines that two versions share, by their ids, and whether their order among themselves is the same. */
function keptIn(
  before: readonly ResumeLine[],
  after: readonly ResumeLine[],
): { ids: ReadonlySet<string>; moved: ReadonlySet<string> } {
  const [first, second] = [before, after].map((lines) => new Set(lines.map(({ id }) => id)))
  const olds = before.filter(({ id }) => second?.has(id)).map(({ id }) => id)
  const news = after.filter(({ id }) => first?.has(id)).map(({ id }) => id)
  return { ids: new Set(olds), moved: new Set(news.filter((id, at) => olds[at] !== id)) }
}

function differencesIn(before: readonly ResumeLine[], after: readonly ResumeLine[]): Difference[] {
  const { ids, moved } = keptIn(before, after)
  const open = before.filter(({ id }) => !ids.has(id))
  const found = after.map((line): Difference => {
    const { ref, of, text, id } = line
    if (ids.has(id)) return { kind: moved.has(id) ? 'moved' : 'same', part: ref.part, of, before: text, after: text }
    const [best] = open.map((one) => ({ one, like: likeness(one.text, text) })).toSorted((a, b) => b.like - a.like)
    // A text that there is one of is the same one in other words, however few of them it shares.
    const isOnly = ref.at === undefined && ref.part !== 'skills'
    if (!best || (best.like < ALIKE && !isOnly)) return { kind: 'added', part: ref.part, of, before: null, after: text }
    open.splice(open.indexOf(best.one), 1)
    return { kind: 'changed', part: ref.part, of, before: best.one.text, after: text }
  })
  return [
    ...found,
    ...open.map(({ ref, of, text }): Difference => ({
      kind: 'dropped',
      part: ref.part,
      of,
      before: text,
      after: null,
    })),
  ]
}

/** Any two versions line by line, in the order of the later one. */
export function compareResumes(before: Resume, after: Resume): Difference[] {
  const [olds, news] = [before, after].map((resume) => Map.groupBy(linesOf(resume), groupOf))
  const groups = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])])
  return [...groups].flatMap((group) => differencesIn(olds?.get(group) ?? [], news?.get(group) ?? []))
}
