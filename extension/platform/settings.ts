import { z } from 'zod'
import { API_URL } from './build.ts'
import { stored } from './stored.ts'
import { useStored } from './use-stored.ts'

export const SAVE_MODES = ['at-once', 'ask'] as const

export const Settings = z.object({
  /** What the toolbar button does: save what it reads at once, or show it and ask first. */
  saveMode: z.enum(SAVE_MODES).catch('at-once'),
  apiUrl: z
    .httpUrl()
    .or(z.url({ protocol: /^http$/, hostname: /^(localhost|127\.0\.0\.1)$/ }))
    .catch(API_URL),
})
export type Settings = z.infer<typeof Settings>

const settings = stored<Settings>('settings', Settings, Settings.parse({}))

export const readSettings = settings.read

export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await settings.write({ ...(await settings.read()), ...patch })
}

/** The settings, and whether they have been read yet; until then they are the defaults. */
export function useSettings(): Settings & { loading: boolean } {
  const { value, loading } = useStored(settings)
  return { ...value, loading }
}
