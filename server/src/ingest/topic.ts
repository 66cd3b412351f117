import type { Deps } from '../deps.ts'
import { defineTopic, GiveUp, TryLater } from '../ports/queue.ts'
import type { Run } from '../ports/queue.ts'
import { afterRun } from './after.ts'
import { askOfBoard, asksFor } from './asks.ts'
import { runParts } from './engine.ts'
import { INGEST, IngestOrder, orderMessage } from './message.ts'
import { withCredits } from './keys.ts'
import { runSource } from './run.ts'
import type { Outcome, RunOrder } from './run.ts'
import { RUN_LIMITS } from './run-limits.ts'
import { sources } from './sources.gen.ts'

const HOUR = 60 * 60_000
/** A longer pause ends with the next order of this kind, which goes on with the same run. */
const LONGEST_PAUSE = 6 * HOUR

/** What an order stands for; null where this version has no such source. */
export function runOrder(
  deps: Pick<Deps, 'users' | 'catalogue' | 'config'>,
  { source: id, kind, board }: IngestOrder,
): RunOrder | null {
  const found = sources.find((one) => one.id === id)
  if (!found) return null
  const source = withCredits(found, deps.config)
  const asks =
    board === null ? () => asksFor(deps, source, kind) : async () => [await askOfBoard(deps, source.id, board)]
  return { source, kind, only: board, asks }
}

async function goOn({ queue, now }: Deps, order: IngestOrder, outcome: Outcome): Promise<void> {
  if (outcome.how !== 'paused' || outcome.until - now() > LONGEST_PAUSE) return
  const { run, until } = outcome
  await queue.put([orderMessage(order, `${run.number} ${run.counts.requests} ${until}`, until)])
}

async function work(deps: Deps, order: IngestOrder, { signal, tries }: Run): Promise<void> {
  const found = runOrder(deps, order)
  if (!found) throw new GiveUp(`There is no source "${order.source}".`)
  const outcome = await runSource(runParts(deps), found, signal)
  // Whoever did this before may have died over it, and holds the source until it is known.
  if (outcome.how === 'busy' && tries > 1) throw new TryLater(RUN_LIMITS.holdMs, 'Another run holds the source.')
  await goOn(deps, order, outcome)
  if ('jobs' in outcome) await afterRun(deps, outcome.jobs)
}

/** One message is one turn at one source. Few at once: what they bring in is written by the process that also answers people. */
export const INGEST_TOPIC = defineTopic<IngestOrder>({
  name: INGEST,
  payload: IngestOrder,
  atOnce: 4,
  tries: 4,
  holdMs: 90_000,
  work,
})
