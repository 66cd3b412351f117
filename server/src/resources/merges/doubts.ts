import type { Deps } from '../../deps.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { mergeError } from './errors.ts'

const MERGE =
  'SELECT merged.at, job.id, job.title FROM "merge" merged JOIN job ON job.number = kept_job WHERE merged.number = ?1'
const DOUBT = `
  INSERT INTO merge_doubt (user_id, merge, merged_at, job, title, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
  ON CONFLICT (user_id, merge) DO UPDATE SET merged_at = ?3, job = ?4, title = ?5, note = ?6, at = ?7`
const TAKE_BACK = 'DELETE FROM merge_doubt WHERE user_id = ?1 AND merge = ?2'
const ANSWERED = 'DELETE FROM merge_doubt WHERE merge = ?1'
const MOST_NOTES = 20
const MOST = 100
const MOST_DOUBTED = `
  SELECT merge, merged_at, count(*) AS people, (
    SELECT json_group_array(note) FROM (
      SELECT note FROM merge_doubt one
      WHERE one.merge = doubt.merge AND one.merged_at = doubt.merged_at AND note IS NOT NULL
      ORDER BY at DESC LIMIT ${MOST_NOTES})) AS notes
  FROM merge_doubt doubt GROUP BY merge, merged_at ORDER BY people DESC, max(at) DESC LIMIT ${MOST}`

/** How many people hold two postings for two vacancies, and what they say of it. Who they are is not told. */
export interface Doubted {
  merge: number
  mergedAt: number
  doubts: { people: number; notes: string[] }
}

/** Doing it again changes the note and nothing else. */
export async function doubtMerge(
  { users, catalogue, now }: Deps,
  me: UserId,
  merge: number,
  note: string | null,
): Promise<void> {
  const [found] = (await catalogue.read({ sql: MERGE, args: [merge] })).rows
  if (!found) throw mergeError('no-such-merge')
  const args = [me, merge, Number(found['at']), textOf(found['id']), textOf(found['title']), note, now()]
  await users.write([{ sql: DOUBT, args }])
}

export const takeDoubtBack = (users: Db, me: UserId, merge: number) =>
  users.write([{ sql: TAKE_BACK, args: [me, merge] }])

/** What was taken apart is not doubted any more. */
export const forgetDoubts = (users: Db, merge: number) => users.write([{ sql: ANSWERED, args: [merge] }])

/** Those that most people doubt first. */
export async function mostDoubted(users: Db): Promise<Doubted[]> {
  const { rows } = await users.read(MOST_DOUBTED)
  return rows.map((row) => {
    const notes = JSON.parse(textOf(row['notes'])) as string[]
    return {
      merge: Number(row['merge']),
      mergedAt: Number(row['merged_at']),
      doubts: { people: Number(row['people']), notes },
    }
  })
}
