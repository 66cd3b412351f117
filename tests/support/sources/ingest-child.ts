import { seenAgain } from '@rolecall/server/catalogue/seen-again.ts'
import { takeIn } from '@rolecall/server/catalogue/take-in.ts'
import { realClock } from '@rolecall/server/ingest/clock.ts'
import type { RunParts } from '@rolecall/server/ingest/ports.ts'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import type { Outcome } from '@rolecall/server/ingest/run.ts'
import { EVERYTHING } from '@rolecall/server/ingest/source.ts'
import { openGazetteer } from '@rolecall/server/places/gazetteer.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { pagedSource } from './paged-source.ts'

/** One run of the paged source into this file, on a clock that is ahead by so much. */
export async function ingestInto(file: string, sourcesUrl: string, ahead: number): Promise<Outcome> {
  const catalogue = await openFileDb(file, { synchronous: 'NORMAL' })
  const now = () => Date.now() + ahead
  const tools = { lexicon: await loadLexicon(), gazetteer: openGazetteer() }
  const parts: RunParts = {
    catalogue,
    clock: realClock(now),
    limits: { ...RUN_LIMITS, batch: 1, sliceMs: 10 * 60_000 },
    reach: { fetchOutside: fetch, sourcesUrl },
    shelf: {
      takeIn: (run, sightings) => takeIn({ catalogue, now, ...tools }, run, sightings),
      seenAgain: (run, said) => seenAgain({ catalogue, now }, run, said),
      closeAbsent: async () => 0,
    },
    keysOf: () => ({ REED_KEY: 'a-key' }),
    log: () => {},
  }
  const order = { source: pagedSource(), kind: 'deep', only: null, asks: async () => [EVERYTHING] } as const
  const outcome = await runSource(parts, order, new AbortController().signal)
  await catalogue.close()
  return outcome
}

if (import.meta.main) {
  const [file = '', sourcesUrl = '', ahead = '0'] = process.argv.slice(2)
  await ingestInto(file, sourcesUrl, Number(ahead))
}
