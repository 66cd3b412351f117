import { Courier } from './courier.ts'
import { HoldLost, Pause } from './fault.ts'
import { Hold } from './hold.ts'
import type { RunParts } from './ports.ts'
import { beginRun, openRun } from './run-store.ts'
import type { RunRecord } from './run-store.ts'
import type { RunKind } from './run-shapes.ts'
import type { Ask, Source } from './source.ts'
import { Visit } from './visit.ts'

export interface RunOrder {
  source: Source
  kind: RunKind
  /** One board and no other. */
  only: string | null
  /** Asked for only where a run begins: one that goes on has its own. */
  asks: () => Promise<Ask[]>
}

/**
 * `ended`: the run came to its end, however it went. `paused`: it goes on at that time. `busy`: somebody else is at it.
 * `quiet`: the source is left alone until then. `off`: a key is missing. `idle`: there is nothing to ask for.
 */
export type Outcome =
  | { how: 'ended'; run: RunRecord; jobs: number[] }
  | { how: 'paused'; run: RunRecord; jobs: number[]; until: number }
  | { how: 'quiet'; until: number }
  | { how: 'busy' | 'off' | 'idle' }

async function runFor({ catalogue, clock, limits }: RunParts, order: RunOrder): Promise<RunRecord | null> {
  const of = { source: order.source.id, kind: order.kind, only: order.only }
  const now = clock.now()
  const since = now - limits.runMs
  const open = await openRun(catalogue, of, since)
  if (open) return open
  const asks = await order.asks()
  return asks.length === 0 ? null : beginRun(catalogue, { ...of, asks }, { now, since })
}

function tell({ log }: RunParts, { source, kind, state, counts, error }: RunRecord): void {
  log({ level: state === 'failed' ? 'error' : 'info', event: 'source-run', source, run: kind, state, ...counts, error })
}

async function visit(parts: RunParts, order: RunOrder, hold: Hold, stopped: AbortSignal): Promise<Outcome> {
  const keys = parts.keysOf(order.source)
  if (!keys) return { how: 'off' }
  if (hold.quietUntil > parts.clock.now()) return { how: 'quiet', until: hold.quietUntil }
  const run = await runFor(parts, order)
  if (!run?.cursor) return { how: 'idle' }
  const courier = new Courier(parts, { source: order.source, hold, keys }, stopped)
  const visiting = new Visit({
    parts,
    source: order.source,
    keys,
    hold,
    courier,
    run,
    cursor: run.cursor,
  })
  try {
    await visiting.goOn()
    tell(parts, run)
    return { how: 'ended', run, jobs: visiting.jobs }
  } catch (error) {
    if (!(error instanceof Pause)) throw error
    await visiting.keep()
    return { how: 'paused', run, jobs: visiting.jobs, until: error.until }
  }
}

/** Asks one source for as long as one turn lasts. What was seen is kept page by page, so nothing is lost by its end. */
export async function runSource(parts: RunParts, order: RunOrder, stopped: AbortSignal): Promise<Outcome> {
  const { catalogue, clock, limits } = parts
  const hold = await Hold.take({ catalogue, now: clock.now, limits }, order.source.id)
  if (!hold) return { how: 'busy' }
  try {
    return await visit(parts, order, hold, stopped)
  } catch (error) {
    if (error instanceof HoldLost) return { how: 'busy' }
    throw error
  } finally {
    await hold.letGo()
  }
}
