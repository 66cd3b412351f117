import { DEFAULT_WEIGHTS, Weights } from '@rolecall/shared/domain/match/weights.ts'
import { matchProfileOf } from '@rolecall/shared/domain/match/match-profile.ts'
import type { MatchProfile } from '@rolecall/shared/domain/match/match-profile.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { activeResume, RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Cells } from '@rolecall/shared/sync/merge.ts'
import { valuesOf } from '@rolecall/shared/sync/merge.ts'
import { listResumes, readPreferences } from './collections.ts'
import type { LocalStore } from './db.ts'

/** What of a person a posting is matched with. */
export interface MatchPerson {
  resumeId: string
  resume: Resume
  profile: MatchProfile
  weights: Weights
  /** The day on the person's own calendar. */
  today: string
  /** The same stamp, the same person: as long as it stands, no number has to be worked out again. */
  stamp: string
}

const latest = (cells: Cells = {}): string =>
  Object.values(cells).reduce((newest, { hlc }) => (hlc > newest ? hlc : newest), '')

const two = (number: number): string => String(number).padStart(2, '0')

function dayOf(now: number): string {
  const date = new Date(now)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export const weightsIn = (chosen: unknown): Weights => Weights.safeParse(chosen).data ?? DEFAULT_WEIGHTS

/** Null where there is no résumé to match with. */
export async function readMatchPerson(store: LocalStore): Promise<MatchPerson | null> {
  const [resumes, { fields }] = await Promise.all([listResumes(store), readPreferences(store)])
  const active = activeResume(resumes, fields.activeResume)
  if (!active) return null
  const rows = await store.records.bulkGet([
    [RESUME, active.id],
    [PROFILE, PROFILE_ID],
  ])
  const weights = weightsIn(fields.matchWeights)
  const today = dayOf(store.now())
  return {
    resumeId: active.id,
    resume: resumeIn(active.all),
    profile: matchProfileOf(valuesOf(rows[1]?.cells ?? {})),
    weights,
    today,
    stamp: [active.id, latest(rows[0]?.cells), latest(rows[1]?.cells), Object.values(weights).join(), today].join(' '),
  }
}
