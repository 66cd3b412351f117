import { sha256, utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'
import { dayOf } from './days.ts'

const HOUR = 3_600_000

const READ = `
  SELECT (SELECT value FROM meta WHERE key = 'jobs-changed') AS changed, kept.basis, kept.at, kept.tag, kept.answer
  FROM (SELECT 1) LEFT JOIN market_answer kept ON kept.key = ?1`
const FORGET = `DELETE FROM market_answer WHERE at < ?1 - ${HOUR}`
const KEEP = `
  INSERT INTO market_answer (key, basis, at, tag, answer) VALUES (?1, ?2, ?3, ?4, ?5)
  ON CONFLICT (key) DO UPDATE SET basis = excluded.basis, at = excluded.at, tag = excluded.tag, answer = excluded.answer`

export interface Kept<T> {
  answer: T
  /** Names what is answered: as long as it is the same, nobody needs to fetch it again. */
  tag: string
}

/**
 * What was found out for this question within the hour, as long as no job came, changed or went and the day is the same;
 * else it is found out anew and kept.
 */
export async function keptOr<T>(
  { catalogue, now }: { catalogue: Db; now: number },
  key: string,
  make: () => Promise<T>,
): Promise<Kept<T>> {
  const row = (await catalogue.read({ sql: READ, args: [key] })).rows[0]
  const basis = JSON.stringify([row?.['changed'], dayOf(now)])
  if (row?.['basis'] === basis && Number(row['at']) > now - HOUR)
    return { answer: JSON.parse(textOf(row['answer'])) as T, tag: textOf(row['tag']) }
  const answer = await make()
  const text = JSON.stringify(answer)
  const tag = (await sha256(utf8(text))).slice(0, 32)
  await catalogue.write([
    { sql: FORGET, args: [now] },
    { sql: KEEP, args: [key, basis, now, tag, text] },
  ])
  return { answer, tag }
}
