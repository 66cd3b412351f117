import type { Row } from '@libsql/client'
import type { Reason, Tier } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Facts } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { unpackFacts } from '@rolecall/shared/domain/dedupe/packed-facts.ts'
import type { Db } from '../ports/db.ts'
import { maybeNumber, maybeText, textOf } from '../ports/row.ts'
import { bytesIn } from '../vectors/bytes.ts'
import { listed } from './rows.ts'
import { idOf } from './sighting.ts'
import type { Seen } from './sighting.ts'

/** What is kept of a posting that came in before. */
export interface Known {
  number: number
  job: number
  hash: string
  closedAt: number | null
  closedWhy: string | null
}

/** A posting that was compared before, with what it is compared by. */
export interface Held {
  number: number
  job: number
  closedAt: number | null
  weight: number
  facts: Facts
}

export interface State {
  /** Grows with every change, so that two who change at once find out. */
  version: string | null
  lastPosting: number
  lastJob: number
}

export interface KeptPair {
  one: number
  other: number
  tier: Tier | 'again' | 'parted'
  reason: Reason
  share: number
}

const STATE = `
  SELECT (SELECT value FROM meta WHERE key = 'jobs-changed') AS version,
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'posting'), 0) AS postings,
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'job'), 0) AS jobs`
const KNOWN = `
  SELECT number, source, source_key, job, content_hash, closed_at, closed_why FROM json_each(?1) asked
  JOIN posting ON source = asked.value ->> 0 AND source_key = asked.value ->> 1`
const UNDER = `
  SELECT held.key, held.posting FROM json_each(?1) asked JOIN posting_key held ON held.key = asked.value ORDER BY held.posting`
const HELD = `
  SELECT number, source, source_key, job, closed_at, weight, fingerprint FROM posting
  WHERE number IN (SELECT value FROM json_each(?1)) AND fingerprint IS NOT NULL`
const TEXTS = `SELECT number, posting ->> 'description' AS text FROM posting_body WHERE number IN (SELECT value FROM json_each(?1))`
const BODIES = 'SELECT number, posting FROM posting_body WHERE number IN (SELECT value FROM json_each(?1))'
/** All that hang together by being the same, from one to the next. */
const TOGETHER = `
  WITH RECURSIVE near (number) AS (
    SELECT value FROM json_each(?1)
    UNION SELECT other FROM near JOIN posting_pair ON one = near.number WHERE tier = 'same'
    UNION SELECT one FROM near JOIN posting_pair ON other = near.number WHERE tier = 'same'
  ) SELECT number FROM near`
const PAIRS = `
  SELECT one, other, tier, reason, share FROM posting_pair
  WHERE one IN (SELECT value FROM json_each(?1)) AND tier IN ('same', 'parted')`

const number = (row: Row, name: string): number => Number(row[name])

export async function readState(catalogue: Db): Promise<State> {
  const row = (await catalogue.read(STATE)).rows[0]
  if (!row) throw new Error('The catalogue does not answer.')
  return {
    version: row['version'] === null ? null : textOf(row['version']),
    lastPosting: number(row, 'postings'),
    lastJob: number(row, 'jobs'),
  }
}

export async function readKnown(catalogue: Db, seen: readonly Seen[]): Promise<Map<string, Known>> {
  const asked = JSON.stringify(seen.map(({ source, key }) => [source, key]))
  const { rows } = await catalogue.read({ sql: KNOWN, args: [asked] })
  return new Map(
    rows.map((row) => [
      idOf(textOf(row['source']), textOf(row['source_key'])),
      {
        number: number(row, 'number'),
        job: number(row, 'job'),
        hash: textOf(row['content_hash']),
        closedAt: maybeNumber(row, 'closed_at'),
        closedWhy: maybeText(row, 'closed_why'),
      },
    ]),
  )
}

/** The postings under each of the keys. */
export async function readUnder(catalogue: Db, keys: Iterable<number>): Promise<Map<number, number[]>> {
  const { rows } = await catalogue.read({ sql: UNDER, args: [listed(keys)] })
  const under = new Map<number, number[]>()
  for (const row of rows) {
    const held = under.get(number(row, 'key'))
    if (held) held.push(number(row, 'posting'))
    else under.set(number(row, 'key'), [number(row, 'posting')])
  }
  return under
}

const heldOf = (row: Row): Held => ({
  number: number(row, 'number'),
  job: number(row, 'job'),
  closedAt: maybeNumber(row, 'closed_at'),
  weight: number(row, 'weight'),
  facts: unpackFacts(
    idOf(textOf(row['source']), textOf(row['source_key'])),
    textOf(row['source']),
    bytesIn(row['fingerprint']),
  ),
})

export async function readHeld(catalogue: Db, numbers: Iterable<number>): Promise<Map<number, Held>> {
  const { rows } = await catalogue.read({ sql: HELD, args: [listed(numbers)] })
  return new Map(rows.map((row) => [number(row, 'number'), heldOf(row)]))
}

export async function readTexts(catalogue: Db, numbers: Iterable<number>): Promise<Map<number, string>> {
  const { rows } = await catalogue.read({ sql: TEXTS, args: [listed(numbers)] })
  return new Map(rows.map(({ number: one, text }) => [Number(one), typeof text === 'string' ? text : '']))
}

/** As they were stored, in JSON. */
export async function readBodies(catalogue: Db, numbers: Iterable<number>): Promise<Map<number, string>> {
  const { rows } = await catalogue.read({ sql: BODIES, args: [listed(numbers)] })
  return new Map(rows.map((row) => [number(row, 'number'), textOf(row['posting'])]))
}

export async function readTogether(catalogue: Db, numbers: Iterable<number>): Promise<number[]> {
  const { rows } = await catalogue.read({ sql: TOGETHER, args: [listed(numbers)] })
  return rows.map((row) => number(row, 'number'))
}

export async function readPairs(catalogue: Db, numbers: Iterable<number>): Promise<KeptPair[]> {
  const { rows } = await catalogue.read({ sql: PAIRS, args: [listed(numbers)] })
  return rows.map((row) => ({
    one: number(row, 'one'),
    other: number(row, 'other'),
    tier: textOf(row['tier']) as KeptPair['tier'],
    reason: textOf(row['reason']) as Reason,
    share: number(row, 'share'),
  }))
}
