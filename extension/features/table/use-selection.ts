import { useState } from 'react'
import type { BriefRow } from '../../store/brief.ts'

/** Which rows are ticked. What is filtered away is not selected: nobody edits what they do not see. */
export function useSelection(rows: readonly BriefRow[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const selected = picked.size === 0 ? [] : rows.filter(({ id }) => picked.has(id))
  const between = (id: string): string[] => {
    const [from, to] = [rows.findIndex((row) => row.id === last), rows.findIndex((row) => row.id === id)]
    return from < 0 ? [id] : rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)
  }
  const pick = (id: string, on: boolean, range: boolean): void => {
    const ids = range ? between(id) : [id]
    setPicked((before) => new Set(on ? [...before, ...ids] : [...before].filter((one) => !ids.includes(one))))
    setLast(id)
  }
  return {
    selected,
    isSelected: (id: string): boolean => picked.has(id),
    pick,
    all: (): void => setPicked(new Set(rows.map(({ id }) => id))),
    none: (): void => setPicked(new Set()),
  }
}
export type Selection = ReturnType<typeof useSelection>
