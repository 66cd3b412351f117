import { askForSync } from '../platform/messages.ts'
import { LocalStore } from './db.ts'
import { LOCAL } from './local.ts'

/** The one database of this browser profile. It opens at its first use. */
export const localStore = new LocalStore({ ...LOCAL, announce: () => askForSync('edit') })
