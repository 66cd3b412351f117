import type { BriefRow } from '../../store/brief.ts'
import type { Stages } from '../actions/application-menu.tsx'
import type { Scores } from '../match/scores.tsx'
import { employerOf, modelOf, nameOf } from '../actions/words.ts'
import type { Arrangement, ColumnId } from './arrangement.ts'

/** What a column is sorted by. Nothing at all comes last, whichever way it is sorted. */
const KEYS: Record<
  ColumnId,
  (brief: BriefRow, place: (stage: string) => number, scores: Scores) => string | number | null
> = {
  title: nameOf,
  company: employerOf,
  stage: ({ stage }, place) => place(stage),
  match: ({ id }, _, scores) => scores.get(id)?.score ?? null,
  place: ({ location }) => location,
  model: (brief) => modelOf(brief) || null,
  pay: ({ pay }) => largestIn(pay),
  deadline: ({ deadline }) => deadline,
  saved: ({ savedAt }) => savedAt,
  applied: ({ appliedAt }) => appliedAt,
  // Long ago is many days.
  days: ({ movedAt }) => -Date.parse(movedAt),
  tags: ({ tags }) => tags.join(', ') || null,
  excitement: ({ excitement }) => excitement,
  site: ({ site }) => site || null,
}

/** The largest amount in the words of a page; of “60k” the thousand is meant. */
function largestIn(pay: string | null): number | null {
  const amounts = [...(pay ?? '').matchAll(/(?<digits>\d[\d.,\s’']*)(?<thousand>k\b)?/gi)].map(({ groups }) => {
    const digits = (groups?.['digits'] ?? '').replace(/[.,]\d{1,2}\s*$/, '').replaceAll(/\D/g, '')
    return Number(digits) * (groups?.['thousand'] ? 1000 : 1)
  })
  return amounts.length > 0 ? Math.max(...amounts) : null
}

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))

/** Rows of equal rank keep the order in which they come. */
export function sorted(
  briefs: readonly BriefRow[],
  { sort }: Arrangement,
  { stages }: Pick<Stages, 'stages'>,
  scores: Scores = new Map(),
) {
  const places = new Map<string, number>(stages.map(({ id }, index) => [id, index]))
  const keyOf = (brief: BriefRow) => KEYS[sort.column](brief, (stage) => places.get(stage) ?? stages.length, scores)
  const turn = sort.descending ? -1 : 1
  return briefs
    .map((brief) => ({ brief, key: keyOf(brief) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return turn * compare(a.key, b.key)
    })
    .map(({ brief }) => brief)
}
