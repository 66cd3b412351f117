import { z } from 'zod'
import { stored } from './stored.ts'

const KEPT_MS = 60 * 24 * 60 * 60 * 1000

/** What the person was told of on this device, by the key of the telling, and when that was due. */
const told = stored<Record<string, number>>('told', z.record(z.string(), z.number()), {})

export const readTold = async (): Promise<ReadonlySet<string>> => new Set(Object.keys(await told.read()))

/** What is long past is forgotten: nobody is told of it any more. */
export async function addTold(tellings: readonly { key: string; at: number }[], now: number): Promise<void> {
  const held = Object.entries(await told.read()).filter(([, at]) => at > now - KEPT_MS)
  await told.write({ ...Object.fromEntries(held), ...Object.fromEntries(tellings.map(({ key, at }) => [key, at])) })
}
