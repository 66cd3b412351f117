import type { Db } from '../../ports/db.ts'
import { valuesIn } from '../../records/record.ts'
import type { UserId } from '../../session.ts'
import { SEEKER, seekerIn } from './person.ts'
import type { JobSeeker } from './person.ts'

/** What a person has said of jobs and companies, as a search needs it. */
export interface Own {
  dismissed: readonly Dismissed[]
  /** Keys of companies. */
  hidden: readonly string[]
  /** Ids of jobs. */
  bookmarks: ReadonlySet<string>
  /** The day on which they last looked for the same words; null where they never did. */
  termDay: string | null
  /** Null where it was not asked for. */
  seeker: JobSeeker | null
}

/** A job that is not to be shown again. Its number is null until it was looked up, and 0 where the job is gone. */
export interface Dismissed {
  id: string
  number: number | null
}

const MOST = 2_000
const OWN = `
  SELECT 'own' AS entity, '' AS record, json_object(
    'dismissed', (SELECT json_group_array(json_object('id', job, 'number', number)) FROM (
      SELECT job, number FROM job_opinion WHERE user_id = ?1 AND opinion = 'dismissed' ORDER BY at DESC LIMIT ${MOST})),
    'hidden', (SELECT json_group_array(company_key) FROM hidden_company WHERE user_id = ?1),
    'bookmarks', (SELECT json_group_array(job) FROM (
      SELECT job FROM bookmark WHERE user_id = ?1 ORDER BY at DESC LIMIT ${MOST})),
    'termDay', (SELECT day FROM search_term WHERE user_id = ?1 AND term = ?2)) AS all_values`
const OWN_AND_SEEKER = `${OWN} UNION ALL SELECT * FROM (${SEEKER})`

interface Wanted {
  /** The words that are looked for. */
  term: string | null
  seeker: boolean
}

/** In one trip, whatever is wanted of it. */
export async function readOwn(users: Db, me: UserId, { term, seeker }: Wanted): Promise<Own> {
  const { rows } = await users.read({ sql: seeker ? OWN_AND_SEEKER : OWN, args: [me, term] })
  const [own, ...rest] = rows
  const said = own ? (valuesIn(own) as unknown as Omit<Own, 'bookmarks'> & { bookmarks: string[] }) : null
  return {
    dismissed: said?.dismissed ?? [],
    hidden: said?.hidden ?? [],
    bookmarks: new Set(said?.bookmarks),
    termDay: said?.termDay ?? null,
    seeker: seeker ? seekerIn(rest) : null,
  }
}
