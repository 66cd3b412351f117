import { wordsWanted } from '@rolecall/shared/domain/search/query.ts'
import type { Query } from '@rolecall/shared/domain/search/query.ts'
import type { Deps, Host } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

const DAY = 24 * 60 * 60 * 1000
const DAYS = 30
/** A term that fewer people look for could tell who one of them is. */
const LEAST_PEOPLE = 5
const MOST_LISTED = 20
const LONGEST = 60

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The words of a search as one term, in the order they were typed. */
export function termOf(query: Query | null): string | null {
  const term = wordsWanted(query).join(' ')
  return term.length < 2 || term.length > LONGEST ? null : term
}

const NOTE = `
  INSERT INTO search_term (user_id, term, day) VALUES (?1, ?2, ?3)
  ON CONFLICT (user_id, term) DO UPDATE SET day = ?3`

interface Looked {
  me: UserId
  term: string | null
  /** When it was noted last. */
  termDay: string | null
}

/** The answer does not wait for it, and the same words are noted once a day. */
export function noteTerm({ users, background, now }: Deps, { me, term, termDay }: Looked): void {
  const day = dayOf(now())
  if (term !== null && termDay !== day) background(users.write([{ sql: NOTE, args: [me, term, day] }]))
}

/** Counted in fives, so that one person more or less does not show. */
const POPULAR = `
  SELECT term, count(*) / ${LEAST_PEOPLE} * ${LEAST_PEOPLE} AS people FROM search_term WHERE day > ?1
  GROUP BY term HAVING count(*) >= ${LEAST_PEOPLE} ORDER BY people DESC, term LIMIT ${MOST_LISTED}`

export async function popularTerms(users: Db, now: number): Promise<{ term: string; people: number }[]> {
  const { rows } = await users.read({ sql: POPULAR, args: [dayOf(now - DAYS * DAY)] })
  return rows.map((row) => ({ term: textOf(row['term']), people: Number(row['people']) }))
}

const FORGET = 'DELETE FROM search_term WHERE day <= ?1'

export async function forgetTerms({ users, now }: Pick<Host, 'users' | 'now'>): Promise<Record<string, number>> {
  const [forgotten] = await users.write([{ sql: FORGET, args: [dayOf(now() - DAYS * DAY)] }])
  return { terms: forgotten?.rowsAffected ?? 0 }
}
