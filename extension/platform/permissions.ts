import { browser } from 'wxt/browser'
import { z } from 'zod'
import { setBadge } from './badge.ts'
import { activeTab } from './inject.ts'
import { stored } from './stored.ts'

/** A question that nobody has answered for so long is forgotten. */
const FRESH = 10 * 60_000
const GRANTED = 'The frame can be read now. Click the Rolecall button.'

const Asked = z.object({ pattern: z.string(), at: z.number() }).nullable()
/** What was asked for: the browser's question closes the window that asks it, and somebody has to go on afterwards. */
const asked = stored<z.infer<typeof Asked>>('asked-access', Asked, null)

export const hasAccess = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] })

/** Must be called straight from a click: the browser asks the person for no other reason. */
export function askAccess(pattern: string): Promise<boolean> {
  void asked.write({ pattern, at: Date.now() })
  return browser.permissions.request({ origins: [pattern] })
}

async function isPopupOpen(): Promise<boolean> {
  try {
    return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0
  } catch {
    return false
  }
}

/** The window opens again and reads what was just allowed; where the browser wants a click for it, the button says so. */
async function goOn(): Promise<void> {
  if (await isPopupOpen()) return
  try {
    await browser.action.openPopup()
  } catch {
    const { id } = await activeTab()
    if (id !== undefined) await setBadge(id, 'check', GRANTED)
  }
}

async function granted(origins: readonly string[]): Promise<void> {
  const held = await asked.read()
  if (held === null || !origins.includes(held.pattern)) return
  await asked.write(null)
  if (Date.now() - held.at < FRESH) await goOn()
}

/** Goes on with a reading that waited for the person's leave; a leave given elsewhere opens nothing. */
export function onAccessGranted(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void granted(origins))
}
