import { browser } from 'wxt/browser'
import { z } from 'zod'
import { openSidePanel } from './side-panel.ts'
import { stored } from './stored.ts'
import { useStored } from './use-stored.ts'

/** Only addresses of the web: what a page or a sync brought in must not open anything else. */
export async function openTab(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url })
}

/** The page on which the browser lets people change an extension's keys. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** The key that saves without the popup, as the browser has it now; empty where there is none. */
export async function saveShortcut(): Promise<string> {
  const all = await browser.commands.getAll()
  return all.find(({ name }) => name === 'save-page')?.shortcut ?? ''
}

export async function currentWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null
}

const beside = stored<string | null>('beside', z.string().nullable(), null)

/** Opens the panel with one application in it. The opening comes first: it counts as the click's only for a moment. */
export async function keepBeside(id: string, windowId: number): Promise<void> {
  await Promise.all([openSidePanel(windowId), beside.write(id)])
}

export const showBeside = beside.write

const Triage = z.object({ tabId: z.number().int(), at: z.number() }).nullable()
const triage = stored<z.infer<typeof Triage>>('triage', Triage, null)

/** Opens the panel with the list of jobs in a tab. */
export async function openTriage(tabId: number, windowId: number): Promise<void> {
  await Promise.all([openSidePanel(windowId), triage.write({ tabId, at: Date.now() }), beside.write(null)])
}

export const endTriage = (): Promise<void> => triage.write(null)

/** The tab whose list of jobs the panel looks at, and when that was asked for. */
export function useTriage(): { triage: z.infer<typeof Triage>; loading: boolean } {
  const { value, loading } = useStored(triage)
  return { triage: value, loading }
}

/** The application that the panel shows. */
export function useBeside(): { id: string | null; loading: boolean } {
  const { value, loading } = useStored(beside)
  return { id: value, loading }
}
