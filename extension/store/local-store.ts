import { askForSync } from '../platform/messages.ts'
import { LocalStore } from './db.ts'

/** The one database of this browser profile. It opens at its first use. */
export const localStore = new LocalStore({
  name: 'rolecall',
  now: () => Date.now(),
  random: (bytes) => {
    bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)))
    return bytes
  },
  announce: () => askForSync('edit'),
})
