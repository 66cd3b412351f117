import { z } from 'zod'
import type { TableView } from '../../store/collections.ts'
import { COLUMN_WORDS, FILTER_WORDS } from './copy.ts'

export type ColumnId = keyof typeof COLUMN_WORDS
export type FilterId = keyof typeof FILTER_WORDS

export const COLUMN_IDS = Object.keys(COLUMN_WORDS) as ColumnId[]
export const FILTER_IDS = Object.keys(FILTER_WORDS) as FilterId[]

/** How the table is arranged: what is shown of it, in which order and in which columns. */
export interface Arrangement {
  search: string
  filters: Readonly<Partial<Record<FilterId, readonly string[]>>>
  sort: { column: ColumnId; descending: boolean }
  columns: readonly ColumnId[]
  /** The saved view that this was made from. */
  view: string | null
}

const FIRST_COLUMNS: readonly ColumnId[] = [
  'title',
  'company',
  'stage',
  'place',
  'deadline',
  'days',
  'tags',
  'excitement',
]

export const FIRST: Arrangement = {
  search: '',
  filters: {},
  sort: { column: 'saved', descending: true },
  columns: FIRST_COLUMNS,
  view: null,
}

const columnOf = (name: string): ColumnId[] => COLUMN_IDS.filter((id) => id === name)

/** A newer version may know more columns and filters: what this one does not know, it leaves out. */
export function arrangementOf(raw: {
  search: string
  filters: Readonly<Record<string, readonly string[]>>
  sort: { column: string; descending: boolean } | null
  columns: readonly string[]
}): Omit<Arrangement, 'view'> {
  const [column] = columnOf(raw.sort?.column ?? '')
  const columns = raw.columns.flatMap(columnOf)
  return {
    search: raw.search,
    filters: Object.fromEntries(FILTER_IDS.flatMap((id) => (raw.filters[id]?.length ? [[id, raw.filters[id]]] : []))),
    sort: column ? { column, descending: raw.sort?.descending === true } : FIRST.sort,
    columns: columns.length > 0 ? columns : FIRST_COLUMNS,
  }
}

export const fromView = (view: TableView): Arrangement => ({ ...arrangementOf(view), view: view.id })

/** As a saved view keeps it. */
export const fieldsOf = ({ search, filters, sort, columns }: Arrangement) => ({
  search,
  filters: Object.fromEntries(Object.entries(filters).map(([id, values]) => [id, [...values]])),
  sort: { ...sort },
  columns: [...columns],
})

/** As the device keeps it between two visits. */
export const Kept = z
  .object({
    search: z.string(),
    filters: z.record(z.string(), z.array(z.string())),
    sort: z.object({ column: z.string(), descending: z.boolean() }),
    columns: z.array(z.string()),
    view: z.string().nullable(),
  })
  .nullable()
export type Kept = z.infer<typeof Kept>

export const fromKept = (kept: Kept): Arrangement => (kept ? { ...arrangementOf(kept), view: kept.view } : FIRST)

/** A value of a filter that holds is let go of, one that does not is added. */
export function toggled(arrangement: Arrangement, filter: FilterId, value: string): Arrangement {
  const held = arrangement.filters[filter] ?? []
  const next = held.includes(value) ? held.filter((one) => one !== value) : [...held, value]
  const others = Object.entries(arrangement.filters).filter(([id]) => id !== filter)
  return { ...arrangement, filters: Object.fromEntries(next.length > 0 ? [...others, [filter, next]] : others) }
}

/** A column that is sorted by already is turned around. Times and numbers start with the largest. */
export function sortedBy(arrangement: Arrangement, column: ColumnId): Arrangement {
  const { sort } = arrangement
  const first = ['match', 'saved', 'applied', 'days', 'excitement'].includes(column)
  return { ...arrangement, sort: { column, descending: sort.column === column ? !sort.descending : first } }
}
