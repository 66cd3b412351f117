import { matchProfileOf } from '@rolecall/shared/domain/match/match-profile.ts'
import type { MatchProfile } from '@rolecall/shared/domain/match/match-profile.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { activeResume, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { StatedFact } from '@rolecall/shared/domain/stated-fact.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { listResumes, readPreferences } from './collections.ts'
import type { ResumeView } from './collections.ts'
import type { LocalStore } from './db.ts'
import { readStated } from './stated-facts.ts'

/** Everything of a person that a line written for them may rest on. */
export interface TailorPerson {
  record: ResumeView
  resume: Resume
  profile: MatchProfile
  stated: readonly StatedFact[]
}

/** Null where there is no résumé to begin with. */
export async function readTailorPerson(store: LocalStore): Promise<TailorPerson | null> {
  const [resumes, { fields }, stated, profile] = await Promise.all([
    listResumes(store),
    readPreferences(store),
    readStated(store),
    store.records.get([PROFILE, PROFILE_ID]),
  ])
  const record = activeResume(resumes, fields.activeResume)
  if (!record) return null
  return {
    record,
    resume: resumeIn(record.all),
    profile: matchProfileOf(valuesOf(profile?.cells ?? {})),
    stated: stated.map(({ value }) => value),
  }
}

const named = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

export const placesOf = ({ work, education, projects }: Resume): string[] =>
  named([
    ...work.map(({ name }) => name),
    ...projects.map(({ name }) => name),
    ...education.map(({ institution }) => institution),
  ])
