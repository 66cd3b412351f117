import { cluster } from '@rolecall/shared/domain/dedupe/clusters.ts'
import type { Pair } from '@rolecall/shared/domain/dedupe/clusters.ts'
import type { Reason } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Facts } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { KeptPair } from './known.ts'

/** A posting that may belong to another one's job. */
export interface Member {
  number: number
  facts: Facts
  weight: number
  /** Null where it has none yet. */
  job: number | null
  wasOpen: boolean
  isOpen: boolean
}

export interface MergeRow {
  keptJob: number
  goneJob: number | null
  posting: number
  beside: number
  reason: Reason
  share: number
}

export interface Group {
  job: number
  isNew: boolean
  members: readonly Member[]
}

export interface Grouped {
  groups: readonly Group[]
  /** Jobs that are left with no posting, and the ones that took them over. */
  gone: ReadonlyMap<number, number>
  merges: readonly MergeRow[]
}

interface Edge {
  beside: number
  reason: Reason
  share: number
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

function clustersOf(members: readonly Member[], pairs: readonly KeptPair[]) {
  const by = new Map(members.map((member) => [member.number, member]))
  const numbers = new Map(members.map(({ number, facts }) => [facts.id, number]))
  const parted = new Set(pairs.filter(({ tier }) => tier === 'parted').map(({ one, other }) => pairKey(one, other)))
  const same = pairs.flatMap(({ one, other, tier, reason, share }): Pair[] => {
    const [a, b] = [by.get(one)?.facts, by.get(other)?.facts]
    return tier === 'same' && a && b ? [{ a, b, verdict: { tier, reason, share } }] : []
  })
  // By their names, so that whoever came in first counts for nothing.
  const facts = members.map((member) => member.facts).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isParted = (a: Facts, b: Facts): boolean =>
    parted.size > 0 && parted.has(pairKey(numbers.get(a.id) ?? 0, numbers.get(b.id) ?? 0))
  const { group, joined } = cluster(facts, same, isParted)
  const edges = new Map<number, Edge[]>()
  const link = (from: Facts, to: Facts, { verdict: { reason, share } }: Pair): void => {
    const [number = 0, beside = 0] = [numbers.get(from.id), numbers.get(to.id)]
    edges.set(number, [...(edges.get(number) ?? []), { beside, reason, share }])
  }
  for (const pair of joined) {
    link(pair.a, pair.b, pair)
    link(pair.b, pair.a, pair)
  }
  return { groups: [...Map.groupBy(members, ({ facts: { id } }) => group.get(id) ?? id).values()], edges }
}

/** Each job goes on with the group that most of its postings are in, each group with the job that most of it is of. */
function jobsOf(groups: readonly (readonly Member[])[], nextJob: number): Group[] {
  const claims = groups.flatMap((members, at) =>
    [...Map.groupBy(members, ({ job }) => job)].flatMap(([job, of]) =>
      job === null ? [] : [{ at, job, many: of.length }],
    ),
  )
  const [jobs, taken] = [new Map<number, number>(), new Set<number>()]
  for (const { at, job } of claims.toSorted((a, b) => b.many - a.many || a.job - b.job)) {
    if (jobs.has(at) || taken.has(job)) continue
    jobs.set(at, job)
    taken.add(job)
  }
  let next = nextJob
  return groups.map((members, at) => {
    const job = jobs.get(at)
    return job === undefined ? { job: next++, isNew: true, members } : { job, isNew: false, members }
  })
}

/** Why each member is in the group, told from whoever was there before. */
function mergesOf({ job, members }: Group, edges: ReadonlyMap<number, readonly Edge[]>): MergeRow[] {
  const first = members.filter((member) => member.job === job).toSorted((a, b) => a.number - b.number)[0]
  const by = new Map(members.map((member) => [member.number, member]))
  const founder = first?.number ?? Math.min(...by.keys())
  // Who leaves a job together was put together before.
  const left = by.get(founder)?.job ?? null
  const rows: MergeRow[] = []
  const reached = new Set([founder])
  for (const from of reached)
    for (const { beside: posting, reason, share } of edges.get(from) ?? []) {
      const member = by.get(posting)
      if (!member || reached.has(posting)) continue
      reached.add(posting)
      const isNew = member.job !== job && (member.job === null || member.job !== left)
      if (isNew) rows.push({ keptJob: job, goneJob: member.job, posting, beside: from, reason, share })
    }
  return rows
}

/** Says of all that hang together which are one job, and which jobs they are. */
export function groupUp(members: readonly Member[], pairs: readonly KeptPair[], nextJob: number): Grouped {
  const { groups: clusters, edges } = clustersOf(members, pairs)
  const groups = jobsOf(clusters, nextJob)
  const kept = new Set(groups.map(({ job }) => job))
  const gone = groups.flatMap(({ job, members: of }) =>
    of.flatMap((member) => (member.job === null || kept.has(member.job) ? [] : [[member.job, job] as const])),
  )
  return { groups, gone: new Map(gone), merges: groups.flatMap((group) => mergesOf(group, edges)) }
}

/** The posting that is shown for the job; of equals the same one in whatever order they came in. */
export function leadOf(members: readonly Member[]): number {
  const [best] = members.toSorted((a, b) => b.weight - a.weight || (a.facts.id < b.facts.id ? -1 : 1))
  if (!best) throw new Error('A job has at least one posting.')
  return best.number
}
