import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPrivateAddress } from '../ai/address.ts'
import type { FetchOutside } from './fetch-outside.ts'

class PrivateAddress extends Error {}

/** Looks a name up as usual, and refuses it where any of its addresses lies inside. */
const publicLookup: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const inside = !error && (found.length === 0 || found.some(({ address }) => isPrivateAddress(address)))
    if (error || inside) return answer(error ?? new PrivateAddress('The address lies in a private network.'), [])
    if (options.all) return answer(null, found)
    answer(null, found[0]?.address ?? '', found[0]?.family)
  })
}

async function open(): Promise<FetchOutside> {
  const { Agent, fetch: fetchBy } = await import('undici')
  const dispatcher = new Agent({ connect: { lookup: publicLookup } })
  // Both describe the same standard, each by types of its own.
  const fetched = (address: string, init: object = {}) => fetchBy(address, { ...init, dispatcher })
  return fetched as unknown as FetchOutside
}

/** The one connection pool for such addresses; made at the first of them. */
export function fetchOutside(): FetchOutside {
  let opened: Promise<FetchOutside> | undefined
  return async (address, init) => (await (opened ??= open()))(address, init)
}
