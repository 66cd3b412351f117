import { realClock } from '@rolecall/server/ingest/clock.ts'
import type { RunParts } from '@rolecall/server/ingest/ports.ts'
import { RUN_LIMITS } from '@rolecall/server/ingest/run-limits.ts'
import { runSource } from '@rolecall/server/ingest/run.ts'
import { EVERYTHING } from '@rolecall/server/ingest/source.ts'
import type { Source } from '@rolecall/server/ingest/source.ts'
import arbeitnow from '@rolecall/server/ingest/sources/arbeitnow.ts'
import { Recorder } from './recorder.ts'
import { RunsCatalogue } from './runs-catalogue.ts'

/** What visits cost the process that made them. */
export interface VisitsCost {
  states: string[]
  /** How far the process grew beyond what it was after the first visit, a sound one. */
  peakBytes: number
}

/** Each fault is met once, however slow the machine is. */
const LIMITS = { ...RUN_LIMITS, sliceMs: 10 * 60_000, retries: 0 }
// A fixture is one page, and the next one would be the same again.
const SOURCE: Source = { ...arbeitnow, limits: { pages: 1 } }

/**
 * To be run as a process of its own, where nothing else is in the memory. What is let go of is collected after each visit:
 * when it is otherwise is up to the runtime, and says nothing of what is held.
 */
async function visitAll(places: readonly string[]): Promise<VisitsCost> {
  const kept = await RunsCatalogue.open()
  const states: string[] = []
  let [before, peak] = [0, 0]
  for (const sourcesUrl of places) {
    const parts: RunParts = {
      catalogue: kept.db,
      clock: realClock(Date.now),
      limits: LIMITS,
      reach: { fetchOutside: fetch, sourcesUrl },
      shelf: new Recorder(),
      keysOf: () => ({}),
      log: () => {},
    }
    const order = { source: SOURCE, kind: 'asked', only: null, asks: async () => [EVERYTHING] } as const
    await kept.forgetRuns()
    if (states.length === 1) peak = 0
    const outcome = await runSource(parts, order, new AbortController().signal)
    states.push('run' in outcome ? outcome.run.state : outcome.how)
    peak = Math.max(peak, process.memoryUsage.rss())
    globalThis.gc?.()
    before ||= process.memoryUsage.rss()
  }
  await kept.close()
  return { states, peakBytes: peak - before }
}

const [, , ...places] = process.argv
console.log(JSON.stringify(await visitAll(places)))
