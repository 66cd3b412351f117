import type { Row } from '@libsql/client'
import { PREFERENCES } from '@rolecall/shared/domain/preferences.ts'
import { PROFILE } from '@rolecall/shared/domain/profile.ts'
import { RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { matchProfileOf } from '@rolecall/shared/domain/match/match-profile.ts'
import type { MatchProfile } from '@rolecall/shared/domain/match/match-profile.ts'
import { DEFAULT_WEIGHTS, Weights } from '@rolecall/shared/domain/match/weights.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import { resumeAmong } from '../../records/active-resume.ts'
import { VALUES, valuesIn } from '../../records/record.ts'
import type { UserId } from '../../session.ts'

/** What a person is recommended jobs by. */
export interface JobSeeker {
  /** Null where there is no résumé yet: nothing can be judged then. */
  resume: Resume | null
  profile: MatchProfile
  weights: Weights
  /** They chose the weights themselves. */
  hasOwnWeights: boolean
}

/** The text a résumé was read from is long, and nothing here asks for it. */
export const SEEKER = `
  SELECT entity, record, ${VALUES} AS all_values FROM field
  WHERE user_id = ?1 AND entity IN ('${PROFILE}', '${PREFERENCES}', '${RESUME}') AND NOT (entity = '${RESUME}' AND name = 'text')
  GROUP BY entity, record`

export const readSeeker = async (users: Db, me: UserId): Promise<JobSeeker> =>
  seekerIn((await users.read({ sql: SEEKER, args: [me] })).rows)

export function seekerIn(rows: readonly Row[]): JobSeeker {
  const records = rows.map((row) => ({ entity: row['entity'], id: textOf(row['record']), values: valuesIn(row) }))
  const only = (entity: string): Record<string, Json> => records.find((one) => one.entity === entity)?.values ?? {}
  const preferences = only(PREFERENCES)
  const found = resumeAmong(
    records.filter(({ entity }) => entity === RESUME),
    preferences,
  )
  const weights = Weights.safeParse(preferences['matchWeights'])
  return {
    resume: found ? resumeIn(found) : null,
    profile: matchProfileOf(only(PROFILE)),
    weights: weights.success ? weights.data : DEFAULT_WEIGHTS,
    hasOwnWeights: weights.success,
  }
}
