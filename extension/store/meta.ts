import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { formatHlc, parseHlc, tick, witness } from '@rolecall/shared/sync/hlc.ts'
import type { Hlc } from '@rolecall/shared/sync/hlc.ts'
import type { LocalStore, Meta } from './db.ts'
import { StoreError } from './errors.ts'

function firstMeta(store: LocalStore): Meta {
  const device = uuidv7(store.now(), store.random)
  const hlc = formatHlc({ wall: 0, counter: 0, device })
  const nothingSent = { nextSeq: 1, cursor: 0, owner: null, failures: 0, retryAt: null, tripSince: null }
  return { key: 'device', device, hlc, ...nothingSent }
}

/** What this device knows of itself; null until the first edit or the first sign-in. */
export const peekMeta = (store: LocalStore): PromiseLike<Meta | undefined> => store.meta.get('device')

/** To be called inside a read-write transaction: the device gets its identity at the first call. */
export async function readMeta(store: LocalStore): Promise<Meta> {
  const held = await peekMeta(store)
  if (held) return held
  const first = firstMeta(store)
  await store.meta.add(first)
  return first
}

export async function patchMeta(store: LocalStore, patch: Partial<Omit<Meta, 'key' | 'device'>>): Promise<void> {
  await store.meta.put({ ...(await readMeta(store)), ...patch })
}

function clockOf(text: string): Hlc {
  const clock = parseHlc(text)
  if (!clock) throw new StoreError('damaged', new Error(`not a clock: ${text}`))
  return clock
}

export const ticked = (meta: Meta, now: number): string => formatHlc(tick(clockOf(meta.hlc), now))

/** This device's clock after seeing the given ones, so that its next edit is later than all of them. */
export function witnessed(meta: Meta, seen: string[], now: number): string {
  const clocks = seen.filter((text) => parseHlc(text) !== null).toSorted()
  const latest = clocks.at(-1)
  return latest === undefined ? meta.hlc : formatHlc(witness(clockOf(meta.hlc), clockOf(latest), now))
}
