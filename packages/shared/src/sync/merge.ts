import { isLater } from './hlc.ts'
import type { Json } from './op.ts'

/** One field of a record: its value and the clock of the edit that gave it. */
export interface Cell {
  value: Json
  hlc: string
}
export type Cells = Record<string, Cell>

/** Some fields are written once and for all, such as the events of an application: there the first writing stays. */
export const WRITTEN_ONCE = 'event.'

const beats = (name: string, hlc: string, held: string): boolean =>
  name.startsWith(WRITTEN_ONCE) ? isLater(held, hlc) : isLater(hlc, held)

/** Last writer wins, field by field. Returns the cells that the edit really changes; an older edit changes none. */
export function winningCells(current: Cells, incoming: Cells): Cells {
  return Object.fromEntries(
    Object.entries(incoming).filter(([name, cell]) => {
      const held = Object.hasOwn(current, name) ? current[name] : undefined
      return !held || beats(name, cell.hlc, held.hlc)
    }),
  )
}

export const mergeCells = (current: Cells, incoming: Cells): Cells => ({
  ...current,
  ...winningCells(current, incoming),
})

export const cellsOf = (fields: Record<string, Json>, hlc: string): Cells =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, hlc }]))

export const valuesOf = (cells: Cells): Record<string, Json> =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell.value]))
