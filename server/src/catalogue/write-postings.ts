import type { InStatement, InValue } from '@libsql/client'
import { packFacts } from '@rolecall/shared/domain/dedupe/packed-facts.ts'
import type { Arrival } from './arrival.ts'
import type { KeptPair } from './known.ts'
import type { MergeRow } from './group.ts'
import { timeOf } from './normalise.ts'
import { insertRows, listed, orUpdate } from './rows.ts'
import { endOf } from './sighting.ts'
import { changedFields } from './versions.ts'
import type { JobToWrite } from './write-jobs.ts'

const COLUMNS = [
  'number',
  'source',
  'source_key',
  'board',
  'address',
  'job',
  'content_hash',
  'said',
  'weight',
  'posted_at',
  'ends_at',
  'first_seen_at',
  'last_seen_at',
  'seen_in',
  'missed',
  'closed_at',
  'closed_why',
  'fingerprint',
] as const
const KEPT = new Set(['number', 'source', 'source_key', 'first_seen_at'])
const OF_A_RUN = new Set(['said', 'last_seen_at', 'seen_in', 'missed'])
const updated = (isKept: (name: string) => boolean): string =>
  orUpdate(
    'number',
    COLUMNS.filter((name) => !isKept(name)),
  )
const SEEN_AGAIN = updated((name) => KEPT.has(name))
const READ_AGAIN = updated((name) => KEPT.has(name) || OF_A_RUN.has(name))

export interface When {
  now: number
  /** Null where nobody saw them: they are only read again. */
  run: number | null
}

function rowOf({ number, seen, print, weight, before }: Arrival, job: number, { now, run }: When): InValue[] {
  const { source, key, board, posting, hash, said = null, endsAt, closedWhy } = seen
  const closedAt = closedWhy === null ? null : (before?.closedAt ?? now)
  const head = [number, source, key, board, print.address, job, hash, said, weight]
  return [...head, timeOf(posting.postedAt), endsAt, now, now, run ?? 0, 0, closedAt, closedWhy, packFacts(print)]
}

/** Lists of jobs are made of the plain text: its markup lies apart. A single paragraph has none worth keeping. */
function bodyOf({ number, seen: { posting } }: Arrival): InValue[] {
  const html = posting.descriptionHtml
  const isBare = html === null || /^<p>[^<]*<\/p>$/.test(html)
  return [number, JSON.stringify({ ...posting, descriptionHtml: null }), isBare ? null : html]
}

const FORGET_KEYS = `DELETE FROM posting_key WHERE posting IN (SELECT value FROM json_each(?1)) AND key IN (SELECT value FROM json_each(?2))`
const FORGET_PAIRS = `
  DELETE FROM posting_pair WHERE tier <> 'parted' AND
    (one IN (SELECT value FROM json_each(?1)) OR other IN (SELECT value FROM json_each(?1)))`

/** The conflict would be read as that of a join without the condition. */
const ADD_KEYS = `
  INSERT INTO posting_key (key, posting) SELECT value ->> 0, value ->> 1 FROM json_each(?1) WHERE true
  ON CONFLICT DO NOTHING`

/** Ten for each posting: as values of a statement, reading it would take longer than writing them. */
function keyStatement(keys: readonly (readonly [key: number, posting: number])[]): InStatement[] {
  if (keys.length === 0) return []
  // In their order, so that neighbours are written together.
  return [{ sql: ADD_KEYS, args: [JSON.stringify(keys.toSorted(([a], [b]) => a - b))] }]
}

/** The arrivals themselves: what they say, what they are compared by and found under. */
export function postingStatements(
  arrivals: readonly Arrival[],
  jobs: ReadonlyMap<number, number>,
  keys: readonly (readonly [key: number, posting: number])[],
  when: When,
): InStatement[] {
  return [
    ...insertRows(
      'posting',
      COLUMNS,
      arrivals.map((arrival) => rowOf(arrival, jobs.get(arrival.number) ?? 0, when)),
      when.run === null ? READ_AGAIN : SEEN_AGAIN,
    ),
    ...insertRows(
      'posting_body',
      ['number', 'posting', 'html'],
      arrivals.map(bodyOf),
      orUpdate('number', ['posting', 'html']),
    ),
    ...keyStatement(keys),
  ]
}

const ENDS = `
  UPDATE posting SET ends_at = said.value ->> 1 FROM json_each(?1) said
  WHERE posting.number = said.value ->> 0 AND ends_at IS NULL`

/** Until when jobs are open where only the text of what leads them says so: it was read for the job, and not before. */
export function endStatements(jobs: readonly JobToWrite[]): InStatement[] {
  const ends = jobs.flatMap(({ lead, normal }) => {
    const end = endOf(normal.posting.deadline)
    return end === null ? [] : [[lead, end]]
  })
  return ends.length === 0 ? [] : [{ sql: ENDS, args: [JSON.stringify(ends)] }]
}

/** What was said of postings that now say something else, to be forgotten before the new is written. */
export function forgetStatements(numbers: readonly number[], oldKeys: readonly number[]): InStatement[] {
  if (numbers.length === 0) return []
  const of = listed(numbers)
  return [
    { sql: FORGET_KEYS, args: [of, listed(oldKeys)] },
    { sql: FORGET_PAIRS, args: [of] },
  ]
}

export const pairStatements = (pairs: readonly KeptPair[]): InStatement[] =>
  insertRows(
    'posting_pair',
    ['one', 'other', 'tier', 'reason', 'share'],
    pairs.map(({ one, other, tier, reason, share }) => [one, other, tier, reason, share]),
    // Who parted two keeps them apart.
    `${orUpdate('one, other', ['tier', 'reason', 'share'])} WHERE tier <> 'parted'`,
  )

export const mergeStatements = (merges: readonly MergeRow[], now: number): InStatement[] =>
  insertRows(
    '"merge"',
    ['kept_job', 'gone_job', 'posting', 'beside', 'reason', 'share', 'at'],
    merges.map(({ keptJob, goneJob, posting, beside, reason, share }) => [
      keptJob,
      goneJob,
      posting,
      beside,
      reason,
      share,
      now,
    ]),
  )

/** What the arrivals said before. */
export function versionStatements(
  arrivals: readonly Arrival[],
  bodies: ReadonlyMap<number, string>,
  now: number,
): InStatement[] {
  const rows = arrivals.flatMap(({ number, seen }) => {
    const before = bodies.get(number)
    const changed = before === undefined ? null : changedFields(before, seen.posting)
    return changed === null ? [] : [[number, now, changed]]
  })
  return insertRows('posting_version', ['posting', 'at', 'changed'], rows, orUpdate('posting, at', ['changed']))
}
