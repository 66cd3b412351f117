import { z } from 'zod'
import { PayFloor } from '@rolecall/shared/domain/pay-floor.ts'
import { API_URL } from './build.ts'
import { stored } from './stored.ts'
import { useStored } from './use-stored.ts'

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/
/** A session travels to this address, so it is encrypted on the way unless it never leaves the machine. */
const apiUrl = z
  .url({ protocol: /^https$/ })
  .or(z.url({ protocol: /^http$/, hostname: LOCAL }))
  .transform((address) => address.replace(/\/+$/, ''))
/** What the toolbar button does: save what it reads at once, or show it and ask first. */
const saveMode = z.enum(['at-once', 'ask'])

const payFloor = PayFloor.nullable()

const Change = z.object({ saveMode, apiUrl, payFloor }).partial()
export const Settings = z.object({
  saveMode: saveMode.catch('at-once'),
  apiUrl: apiUrl.catch(API_URL),
  /** Of an earlier version: the pay floor stands in the profile now. */
  payFloor: payFloor.catch(null),
})
export type Settings = z.infer<typeof Settings>

const settings = stored<Settings>('settings', Settings, Settings.parse({}))

export const readSettings = settings.read

/** Refuses a value that could not be read back. */
export async function changeSettings(change: z.input<typeof Change>): Promise<void> {
  await settings.write(Settings.parse({ ...(await settings.read()), ...Change.parse(change) }))
}

/** The settings, and whether they have been read yet; until then they are the defaults. */
export function useSettings(): Settings & { loading: boolean } {
  const { value, loading } = useStored(settings)
  return { ...value, loading }
}
