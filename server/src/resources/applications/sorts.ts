import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { boardStages } from '@rolecall/shared/domain/stage.ts'

const BUILT_IN = boardStages(new Map())
  .map(({ id, rank }) => `WHEN '${id}' THEN '${rank}'`)
  .join(' ')

/** The order of the columns of the board is the person's own and stands in their preferences. */
const STAGE_RANK = `coalesce(
  (SELECT value ->> '$.rank' FROM field WHERE user_id = row.user_id AND entity = '${PREFERENCES}'
    AND record = '${PREFERENCES_ID}' AND name = 'stage.' || row.status),
  CASE row.status ${BUILT_IN} ELSE '~' END)`

interface Sort {
  /** What is sorted by, in SQL. */
  key: string
  /** Stand in for a missing value: it comes last, whichever way the list runs. */
  last: { rising: string; falling: string }
}

const AFTER_ALL_TEXT = 'char(1114111)'
const text = (key: string): Sort => ({ key: `${key} COLLATE NOCASE`, last: { rising: AFTER_ALL_TEXT, falling: "''" } })
const number = (key: string): Sort => ({ key, last: { rising: '9e15', falling: '-1' } })

export const SORTS = {
  saved: number('row.saved_at'),
  applied: number('row.applied_at'),
  updated: number('row.updated_at'),
  deadline: text('row.deadline'),
  company: text('row.company'),
  title: text('row.title'),
  excitement: number('row.excitement'),
  board: { key: `${STAGE_RANK} || ' ' || row.place`, last: { rising: "''", falling: "''" } },
} as const satisfies Record<string, Sort>
export type SortName = keyof typeof SORTS

const SORT_NAMES = Object.keys(SORTS) as SortName[]
/** As they are written in a query: with a dash before it a list runs from the last to the first. */
export const SORT_WORDS = [...SORT_NAMES, ...SORT_NAMES.map((name) => `-${name}` as const)]
export type SortWord = (typeof SORT_WORDS)[number]

export function sortOf(word: SortWord) {
  const falling = word.startsWith('-')
  const { key, last } = SORTS[word.replace('-', '') as SortName]
  const [bare = key, collation] = key.split(' COLLATE ')
  const collate = collation ? ` COLLATE ${collation}` : ''
  const missing = falling ? last.falling : last.rising
  return { key: `ifnull(${bare}, ${missing})`, collate, order: falling ? 'DESC' : 'ASC', beyond: falling ? '<' : '>' }
}
