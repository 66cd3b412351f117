import { stageLook } from '../application/stages.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { employerOf } from '../actions/words.ts'
import { WORK_MODEL_WORDS } from '../application/copy.ts'
import type { BriefRow } from '../../store/brief.ts'
import { FILTER_IDS } from './arrangement.ts'
import type { Arrangement, FilterId } from './arrangement.ts'
import { CLOSED_WORDS, COPY, DEADLINE_WORDS, PAY_WORDS } from './copy.ts'

interface Filter {
  /** The values that one application has; a filter lets it through when one of them is asked for. */
  valuesOf: (brief: BriefRow, now: number) => string[]
  wordsOf: (value: string, settings: Stages['settings']) => string
  /** In the order in which they are offered; left out, by their words. */
  order?: readonly string[]
}

const DAY = 86_400_000
const wordsIn =
  (words: Readonly<Record<string, string>>) =>
  (value: string): string =>
    words[value] ?? value
const asItIs = (value: string): string => value

/** A day counts until it ends. */
function deadlineValues({ deadline }: BriefRow, now: number): string[] {
  const end = deadline === null ? Number.NaN : Date.parse(`${deadline.slice(0, 10)}T23:59:59`)
  if (Number.isNaN(end)) return ['none']
  if (end < now) return ['past']
  return [...(end - now <= 7 * DAY ? ['week'] : []), ...(end - now <= 30 * DAY ? ['month'] : [])]
}

const FILTERS: Record<FilterId, Filter> = {
  stage: { valuesOf: ({ stage }) => [stage], wordsOf: (value, settings) => stageLook(value, settings).label },
  tag: { valuesOf: ({ tags }) => tags, wordsOf: asItIs },
  model: {
    valuesOf: ({ workModel }) => (workModel ? [workModel] : []),
    wordsOf: wordsIn(WORK_MODEL_WORDS),
    order: Object.keys(WORK_MODEL_WORDS),
  },
  company: { valuesOf: (brief) => [employerOf(brief)], wordsOf: asItIs },
  deadline: { valuesOf: deadlineValues, wordsOf: wordsIn(DEADLINE_WORDS), order: Object.keys(DEADLINE_WORDS) },
  excitement: {
    valuesOf: ({ excitement }) => (excitement === null ? [] : [String(excitement)]),
    wordsOf: (value) => COPY.level(Number(value)),
    order: ['5', '4', '3', '2', '1'],
  },
  closed: {
    valuesOf: ({ closed }) => [closed ? 'closed' : 'open'],
    wordsOf: wordsIn(CLOSED_WORDS),
    order: Object.keys(CLOSED_WORDS),
  },
  pay: { valuesOf: ({ pay }) => [pay ? 'yes' : 'no'], wordsOf: wordsIn(PAY_WORDS), order: Object.keys(PAY_WORDS) },
}

export const filterValueWords = (id: FilterId, value: string, settings: Stages['settings']): string =>
  FILTERS[id].wordsOf(value, settings)

/** Every filter that holds lets it through. */
export function passes(brief: BriefRow, { filters }: Arrangement, now = Date.now()): boolean {
  return FILTER_IDS.every((id) => {
    const wanted = filters[id]
    return !wanted || FILTERS[id].valuesOf(brief, now).some((value) => wanted.includes(value))
  })
}

export interface Option {
  value: string
  words: string
  count: number
}

/** What can be asked for: what the applications have, with how many have it, and what is asked for already. */
export function optionsOf(
  id: FilterId,
  briefs: readonly BriefRow[],
  { stages, settings, held }: Stages & { held: readonly string[] },
  now = Date.now(),
): Option[] {
  const { valuesOf, wordsOf, order = id === 'stage' ? stages.map((stage) => stage.id) : null } = FILTERS[id]
  const counts = new Map(held.map((value) => [value, 0]))
  for (const brief of briefs) for (const value of valuesOf(brief, now)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const options = [...counts].map(([value, count]) => ({ value, count, words: wordsOf(value, settings) }))
  return options.toSorted((a, b) =>
    order ? order.indexOf(a.value) - order.indexOf(b.value) : a.words.localeCompare(b.words),
  )
}
