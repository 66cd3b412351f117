import type { LogEntry } from '../../store/capture-log.ts'

export interface Day {
  day: string
  hosts: { host: string; entries: LogEntry[] }[]
}

/** By day, and each day by site, in the order in which they were read: the newest first. */
export function byDay(entries: readonly LogEntry[], dayOf: (at: string) => string): Day[] {
  const days = Map.groupBy(entries, ({ at }) => dayOf(at))
  return [...days].map(([day, all]) => ({
    day,
    hosts: [...Map.groupBy(all, ({ host }) => host)].map(([host, some]) => ({ host, entries: some })),
  }))
}

/** Which fields each reader gave, those that gave most first. */
export function byReader({ readers }: LogEntry): { reader: string; fields: string[] }[] {
  const groups = Map.groupBy(Object.entries(readers), ([, reader]) => reader)
  return [...groups]
    .map(([reader, pairs]) => ({ reader, fields: pairs.map(([field]) => field) }))
    .toSorted((a, b) => b.fields.length - a.fields.length)
}
