import type { InStatement } from '@libsql/client'
import { keysOf } from '@rolecall/shared/domain/dedupe/keys.ts'
import type { Db } from '../ports/db.ts'
import type { Arrival } from './arrival.ts'
import { groupChanges } from './group-changes.ts'
import { readBodies, readHeld } from './known.ts'
import type { State } from './known.ts'
import { pairUp } from './pair-up.ts'
import { regroup } from './regroup.ts'
import type { TakeInParts, Taken } from './take-in.ts'
import { changedStatement } from './write-jobs.ts'
import { forgetStatements, pairStatements, postingStatements, versionStatements } from './write-postings.ts'
import type { When } from './write-postings.ts'

/** What known postings said before, so that it can be forgotten and shown. */
async function beforeOf(catalogue: Db, arrivals: readonly Arrival[], now: number): Promise<InStatement[]> {
  const known = arrivals.flatMap(({ number, before }) => (before ? [number] : []))
  if (known.length === 0) return []
  const keys = [...(await readHeld(catalogue, known)).values()].flatMap(({ facts }) => keysOf(facts))
  const others = arrivals.filter(({ before, seen }) => before !== null && before.hash !== seen.hash)
  const bodies = await readBodies(
    catalogue,
    others.map(({ number }) => number),
  )
  return [...forgetStatements(known, keys), ...versionStatements(others, bodies, now)]
}

/** Everything that a batch of arrivals changes. The first statement fails where somebody else was faster. */
export async function arrivalChanges(
  parts: TakeInParts,
  state: State,
  arrivals: readonly Arrival[],
  when: When,
): Promise<{ statements: InStatement[]; done: Omit<Taken, 'seen' | 'failed'> }> {
  const { catalogue } = parts
  const paired = await pairUp(catalogue, arrivals, when.now)
  const grouped = await regroup(catalogue, arrivals, paired, state.lastJob + 1)
  const { statements, jobs } = await groupChanges(parts, grouped, arrivals, paired, when.now)
  const jobOf = new Map(
    grouped.groups.flatMap(({ job, members }) => members.map(({ number }) => [number, job] as const)),
  )
  const fresh = arrivals.filter(({ before }) => before === null).length
  return {
    statements: [
      changedStatement(state.version),
      ...(await beforeOf(catalogue, arrivals, when.now)),
      ...postingStatements(arrivals, jobOf, paired.keys, when),
      ...pairStatements(paired.pairs),
      ...statements,
    ],
    done: {
      fresh,
      changed: arrivals.length - fresh,
      merged: grouped.merges.length,
      linked: paired.pairs.filter(({ tier }) => tier === 'likely').length,
      jobs,
    },
  }
}
