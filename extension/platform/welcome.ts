import { browser } from 'wxt/browser'
import { z } from 'zod'
import { stored } from './stored.ts'

const welcomed = stored('welcomed', z.boolean(), false)

async function welcome(): Promise<void> {
  if (await welcomed.read()) return
  await welcomed.write(true)
  await browser.tabs.create({ url: new URL('/welcome.html', location.origin).href })
}

/** The first page opens once, when the extension is installed and not when it is updated. */
export function onFirstInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
}

/** Whether the button stands in the toolbar; null where the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null
  } catch {
    return null
  }
}
