import type { Row } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { groupChanges } from './group-changes.ts'
import { groupUp } from './group.ts'
import { inTurn } from './in-turn.ts'
import { readHeld, readPairs, readState, readTogether } from './known.ts'
import type { KeptPair } from './known.ts'
import { memberOfHeld } from './regroup.ts'
import { untilNotOvertaken } from './overtaken.ts'
import type { TakeInParts } from './take-in.ts'
import { changedStatement } from './write-jobs.ts'
import { pairStatements } from './write-postings.ts'

const MERGE = 'SELECT kept_job, gone_job, posting, at, undone_at FROM "merge" WHERE number = ?1'
/** All that came with it from the job that went: they were one before and stay one. */
const SIDE = `
  SELECT posting FROM "merge" WHERE kept_job = ?1 AND gone_job IS ?2 AND at = ?3 AND undone_at IS NULL
    AND (posting = ?4 OR gone_job IS NOT NULL)`
const OF_JOB = 'SELECT number FROM posting WHERE job = ?1'
const UNDONE = `
  UPDATE "merge" SET undone_at = ?2, undone_why = ?3 WHERE undone_at IS NULL AND kept_job = ?4
    AND posting IN (SELECT value FROM json_each(?1))`

export type Undone = 'undone' | 'already' | 'unknown'

const numbersOf = async (catalogue: Db, sql: string, args: (number | null)[]): Promise<number[]> =>
  (await catalogue.read({ sql, args })).rows.map((row) => Number(row[0]))

/** Each of one side and each of the other, kept apart from now on. */
const partedPairs = (side: readonly number[], rest: readonly number[]): KeptPair[] =>
  side.flatMap((a) =>
    rest.map((b): KeptPair => {
      return { one: Math.min(a, b), other: Math.max(a, b), tier: 'parted', reason: 'unlike', share: 0 }
    }),
  )

async function undoOnce(parts: TakeInParts, row: Row, why: string): Promise<void> {
  const { catalogue } = parts
  const now = parts.now()
  const [kept, gone, posting] = [Number(row['kept_job']), row['gone_job'], Number(row['posting'])]
  const goneJob = gone === null ? null : Number(gone)
  const state = await readState(catalogue)
  const side = await numbersOf(catalogue, SIDE, [kept, goneJob, Number(row['at']), posting])
  const all = await numbersOf(catalogue, OF_JOB, [kept])
  const parted = partedPairs(
    side,
    all.filter((number) => !side.includes(number)),
  )
  const numbers = await readTogether(catalogue, all)
  const held = await readHeld(catalogue, numbers)
  // Who is parted wants the job back that it had, and otherwise one of its own.
  const members = [...held.values()].map(memberOfHeld)
  const wanting = members.map((one) => (side.includes(one.number) ? { ...one, job: goneJob } : one))
  const pairs = (await readPairs(catalogue, numbers)).filter((pair) => !isAmong(parted, pair))
  const grouped = groupUp(wanting, [...pairs, ...parted], state.lastJob + 1)
  const was = new Map(members.map((one) => [one.number, one]))
  const groups = grouped.groups.map((group) => ({
    ...group,
    members: group.members.map((one) => was.get(one.number) ?? one),
  }))
  const paired = { pairs: [], keys: [], held }
  const { statements } = await groupChanges(parts, { ...grouped, groups }, [], paired, now)
  await catalogue.write([
    changedStatement(state.version),
    ...pairStatements(parted),
    ...statements,
    { sql: UNDONE, args: [JSON.stringify(side), now, why, kept] },
  ])
}

const isAmong = (pairs: readonly KeptPair[], { one, other }: KeptPair): boolean =>
  pairs.some((pair) => pair.one === one && pair.other === other)

/** Gives a posting its own job back. The two are never put together again, whatever they say from now on. */
export async function undoMerge(parts: TakeInParts, merge: number, why: string): Promise<Undone> {
  const { catalogue } = parts
  return inTurn(catalogue, () =>
    untilNotOvertaken(async () => {
      const [row] = (await catalogue.read({ sql: MERGE, args: [merge] })).rows
      if (!row) return 'unknown'
      if (row['undone_at'] !== null) return 'already'
      await undoOnce(parts, row, why)
      return 'undone'
    }),
  )
}
