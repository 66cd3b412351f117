import { closeAbsent } from '../catalogue/close.ts'
import { seenAgain } from '../catalogue/seen-again.ts'
import { takeIn } from '../catalogue/take-in.ts'
import type { Deps } from '../deps.ts'
import { realClock } from './clock.ts'
import { keysOf } from './keys.ts'
import type { RunParts, Shelf } from './ports.ts'
import { RUN_LIMITS } from './run-limits.ts'

function shelfOf(deps: Deps): Shelf {
  const { catalogue, now } = deps
  return {
    takeIn: async (run, sightings) => {
      const tools = { lexicon: await deps.atHand.lexicon(), gazetteer: deps.atHand.gazetteer() }
      return takeIn({ catalogue, now, ...tools }, run, sightings)
    },
    seenAgain: (run, said) => seenAgain({ catalogue, now }, run, said),
    closeAbsent: async ({ board, ...of }) => {
      const parts = { catalogue, now, lexicon: await deps.atHand.lexicon() }
      return closeAbsent(parts, board === null ? of : { ...of, board })
    },
  }
}

/** What a run on this host is given. */
export const runParts = (deps: Deps): RunParts => ({
  catalogue: deps.catalogue,
  clock: realClock(deps.now),
  limits: RUN_LIMITS,
  reach: { fetchOutside: deps.fetchOutside, sourcesUrl: deps.config.SOURCES_URL },
  shelf: shelfOf(deps),
  keysOf: (source) => keysOf(source, deps.config),
  log: deps.log,
})
