import type { Host } from '../deps.ts'
import { asksFor } from './asks.ts'
import { missingFor } from './keys.ts'
import { orderMessage } from './message.ts'
import type { RunKind } from './run-shapes.ts'
import type { Source } from './source.ts'
import { sources } from './sources.gen.ts'

export type GatherParts = Pick<Host, 'users' | 'catalogue' | 'config' | 'queue' | 'now'>

const SECOND = 1_000
/** So far apart the sources are begun, that they do not all answer at once. */
const APART = 5 * SECOND
const HOUR = 60 * 60 * SECOND

/** Sources that are on and have something to be asked for. */
async function ready(parts: GatherParts, kind: RunKind): Promise<Source[]> {
  const on = sources.filter((source) => missingFor(source, parts.config).length === 0)
  const asks = await Promise.all(on.map((source) => asksFor(parts, source, kind)))
  return on.filter((_, at) => (asks[at]?.length ?? 0) > 0)
}

async function order(parts: GatherParts, kind: RunKind, everyHours: number): Promise<number> {
  const now = parts.now()
  const turn = Math.floor(now / (everyHours * HOUR))
  const chosen = await ready(parts, kind)
  return parts.queue.put(chosen.map(({ id }, at) => orderMessage({ source: id, kind }, turn, now + at * APART)))
}

/** Every six hours: the newest of every source, the boards that people follow, and what saved searches look for. */
export async function gather(parts: GatherParts): Promise<Record<string, number>> {
  if (parts.config.GATHER === 'off') return {}
  return { scheduled: await order(parts, 'scheduled', 6), search: await order(parts, 'search', 6) }
}

const ANY_RUN = 'SELECT 1 FROM run WHERE ended_at IS NOT NULL LIMIT 1'

/** Once a day: all that each source gives. A catalogue that is still empty has its newest jobs coming in first. */
export async function gatherDeep(parts: GatherParts): Promise<Record<string, number>> {
  if (parts.config.GATHER === 'off') return {}
  const { rows } = await parts.catalogue.read(ANY_RUN)
  return { deep: rows.length === 0 ? 0 : await order(parts, 'deep', 24) }
}

/** Boards that somebody began to follow and nobody has looked at yet. */
export async function gatherFollowed(parts: GatherParts): Promise<Record<string, number>> {
  if (parts.config.GATHER === 'off') return {}
  return { watch: await order(parts, 'watch', 1 / 6) }
}
