import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Db } from '../ports/db.ts'
import { arrivalChanges } from './arrival-changes.ts'
import { inTurn } from './in-turn.ts'
import { readState } from './known.ts'
import { seenIn } from './sighting.ts'
import type { Seen, Sighting } from './sighting.ts'
import { sortOut } from './sort-out.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { saidStatement, touchStatements } from './write-jobs.ts'

export interface TakeInParts {
  catalogue: Db
  now: () => number
  lexicon: Lexicon
  gazetteer: Gazetteer
}

export interface Taken {
  seen: number
  fresh: number
  changed: number
  /** Put to a job that another posting had made. */
  merged: number
  /** Pairs that may be the same, shown beside each other. */
  linked: number
  /** Could not be read. */
  failed: number
  /** The numbers of the jobs that are new or changed. */
  jobs: number[]
}

const NOTHING = { fresh: 0, changed: 0, merged: 0, linked: 0, jobs: [] }

/** All of it or nothing, in one transaction. */
async function takeInOnce(
  parts: TakeInParts,
  run: number,
  seen: readonly Seen[],
): Promise<Omit<Taken, 'seen' | 'failed'>> {
  const { catalogue } = parts
  const now = parts.now()
  const state = await readState(catalogue)
  const { unchanged, said, arrivals } = await sortOut(catalogue, seen, state)
  const touched = [...touchStatements(unchanged, now, run), ...saidStatement(said)]
  if (arrivals.length === 0) {
    if (touched.length > 0) await catalogue.write(touched)
    return NOTHING
  }
  const { statements, done } = await arrivalChanges(parts, state, arrivals, { now, run })
  await catalogue.write([...statements, ...touched])
  return done
}

/**
 * Takes a batch of sightings into the catalogue: new postings are compared with all that are there and put to a job, or
 * make one; changed ones are compared again; of all others it is only written down that they were seen.
 */
export function takeIn(parts: TakeInParts, run: number, sightings: readonly Sighting[]): Promise<Taken> {
  const now = parts.now()
  const seen = sightings.flatMap((sighting) => seenIn(sighting, now) ?? [])
  const counts = { seen: sightings.length, failed: sightings.length - seen.length }
  return inTurn(parts.catalogue, async () => ({
    ...counts,
    ...(await untilNotOvertaken(() => takeInOnce(parts, run, seen))),
  }))
}
