import type { StoreOptions } from './db.ts'

/** The one database of this browser profile, whoever of us opens it. */
export const LOCAL: Omit<StoreOptions, 'announce'> = {
  name: 'rolecall',
  now: () => Date.now(),
  random: (bytes) => {
    bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)))
    return bytes
  },
}
