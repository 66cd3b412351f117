import type { Row } from '@libsql/client'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { AskingPosting } from '@rolecall/shared/domain/learning/asked-skills.ts'
import { MOST_POSTINGS } from '@rolecall/shared/domain/learning/gap.ts'
import { heldSkills } from '@rolecall/shared/domain/learning/held-skills.ts'
import { isTitleOf } from '@rolecall/shared/domain/learning/role.ts'
import { PREFERENCES } from '@rolecall/shared/domain/preferences.ts'
import { PROFILE } from '@rolecall/shared/domain/profile.ts'
import { RESUME } from '@rolecall/shared/domain/resume-record.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'
import { z } from 'zod'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { resumeAmong } from '../../records/active-resume.ts'
import { VALUES, valuesIn } from '../../records/record.ts'
import type { UserId } from '../../session.ts'

const MOST_TEXT = 20_000

const cell = (name: string): string =>
  `LEFT JOIN field ${name} ON ${name}.user_id = ?1 AND ${name}.entity = '${APPLICATION}' AND ${name}.record = wanted.id`
const list = (name: string): string => `json(coalesce(captured.value -> '$.posting.${name}', '[]'))`

const READ = `
  WITH wanted AS MATERIALIZED (
    SELECT id, title, company FROM application_row
    WHERE user_id = ?1 AND deleted_at IS NULL AND merged_into IS NULL AND title IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM json_each(?2) WHERE title NOT LIKE value)
    ORDER BY saved_at DESC LIMIT ${4 * MOST_POSTINGS}
  )
  SELECT '${APPLICATION}' AS kind, wanted.id, json_object('title', wanted.title, 'company', wanted.company,
    'description', substr(coalesce(own.value ->> '$', captured.value ->> '$.posting.description'), 1, ${MOST_TEXT}),
    'requirements', ${list('requirements')}, 'skills', ${list('skills')}) AS all_values
  FROM wanted ${cell('captured')} AND captured.name = 'snapshot' ${cell('own')} AND own.name = 'own.description'
  UNION ALL
  SELECT entity, record, ${VALUES} FROM field WHERE user_id = ?1 AND (
    (entity = '${PROFILE}' AND (name GLOB 'skill.*' OR name GLOB 'language.*'))
    OR (entity = '${PREFERENCES}' AND name = 'activeResume')
    OR (entity = '${RESUME}' AND (name GLOB 'skill.*' OR name IN ('languages', 'replacedBy', 'addedAt', 'deletedAt')))
  ) GROUP BY entity, record`

/**
 * The database knows no accents and no plurals: it is asked for titles that may be meant, by the letters that have no
 * second form in any language, and what comes is looked at again.
 */
const likeTitle = (word: string): string =>
  `%${word.slice(0, Math.max(3, word.length - 5)).replaceAll(/[^bfhjmpqvx\d+#]/g, '_')}%`

const Asking = z.object({
  title: z.string(),
  company: z.string().nullable(),
  description: z.string().nullable(),
  requirements: z.array(z.string()).catch([]),
  skills: z.array(z.string()).catch([]),
})

/** A role without a word in it is nobody's title. */
function titlesLike(role: string): string {
  const words = wordsOf(role).map(likeTitle)
  return JSON.stringify(words.length > 0 ? words : [''])
}

export interface RoleReading {
  postings: AskingPosting[]
  /** What the person can do, as profile and résumé say. */
  held: string[]
}

/**
 * The postings of a role that the person has saved, the newest first, and what they can do, in one trip. What a
 * catalogue of jobs knows of the role would be read here beside them.
 */
export async function postingsFor(db: Db, me: UserId, role: string): Promise<RoleReading> {
  const { rows } = await db.read({ sql: READ, args: [me, titlesLike(role)] })
  const of = (kind: string): Row[] => rows.filter((row) => row['kind'] === kind)
  const postings = of(APPLICATION).flatMap((row) => Asking.safeParse(valuesIn(row)).data ?? [])
  const resumes = of(RESUME).map((row) => ({ id: textOf(row['id']), values: valuesIn(row) }))
  const [profile = {}] = of(PROFILE).map(valuesIn)
  const [preferences = {}] = of(PREFERENCES).map(valuesIn)
  return {
    postings: postings.filter(({ title }) => isTitleOf(role, title)).slice(0, MOST_POSTINGS),
    held: heldSkills(profile, resumeAmong(resumes, preferences)),
  }
}
