import type { Db } from './ports/db.ts'

export interface Limit {
  max: number
  seconds: number
}

/** How long a model may take, in milliseconds, before the next one is asked or the person is told. */
export interface AiPace {
  firstToken: number
  betweenTokens: number
  whole: number
  /** A provider that asks for a longer wait than this is passed over. */
  longestWait: number
}

/** How often something may be tried, and how much one person may take. Sign-in counts twice: by address of the caller and by account. */
export interface Limits {
  signIn: Limit
  signInAccount: Limit
  signUp: Limit
  resetRequest: Limit
  resetAccount: Limit
  other: Limit
  /** How often one calendar feed is fetched. */
  calendar: Limit
  /** How much the files of one person may take together. */
  filesBytes: number
  /** How many windows and devices of one person may listen for changes at once. */
  listeners: number
  ai: AiPace
}

const QUARTER = 15 * 60
const HOUR = 60 * 60

export const DEFAULT_LIMITS: Limits = {
  signIn: { max: 60, seconds: QUARTER },
  // Ten before the window turns and ten after it are twenty within any quarter of an hour.
  signInAccount: { max: 10, seconds: QUARTER },
  signUp: { max: 30, seconds: HOUR },
  resetRequest: { max: 20, seconds: HOUR },
  resetAccount: { max: 4, seconds: HOUR },
  other: { max: 100, seconds: 60 },
  calendar: { max: 60, seconds: HOUR },
  filesBytes: 200 * 1024 * 1024,
  listeners: 20,
  // Models that think say nothing for a while.
  ai: { firstToken: 45_000, betweenTokens: 20_000, whole: 180_000, longestWait: 5_000 },
}

/** One statement counts and decides, so that tries at the same time cannot all slip through before the first counts. */
const COUNT = `
  INSERT INTO rate_limit (id, key, count, last_request) VALUES (?1, ?1, 1, ?2)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN last_request <= ?2 - ?3 THEN 1 ELSE count + 1 END,
    last_request = CASE WHEN last_request <= ?2 - ?3 THEN ?2 ELSE last_request END
  RETURNING count, last_request`

/** Counts one try; gives the seconds to wait when it was one too many, else 0. */
export async function countTry(db: Db, key: string, limit: Limit, now: number): Promise<number> {
  const [result] = await db.write([{ sql: COUNT, args: [key, now, limit.seconds * 1000] }])
  const row = result?.rows[0]
  if (Number(row?.['count']) <= limit.max) return 0
  return Math.max(1, Math.ceil((Number(row?.['last_request']) + limit.seconds * 1000 - now) / 1000))
}

/** A right try does not use one up. The wrong ones stay counted: else each sign-in of the owner would refill a guesser. */
export async function giveBackTry(db: Db, key: string): Promise<void> {
  await db.write([{ sql: 'UPDATE rate_limit SET count = max(0, count - 1) WHERE key = ?', args: [key] }])
}
