import { browser } from 'wxt/browser'

export interface Tab {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
}

export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? {}
}

async function inject(tabId: number): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] })
  return injected?.result
}

interface Started {
  tabId: number
  result: Promise<unknown>
}
let started: Promise<Started | null> | undefined

async function start(): Promise<Started | null> {
  const { id } = await activeTab()
  if (id === undefined) return null
  const result = inject(id)
  // Whoever takes the reading is told why it failed; until then nobody listens.
  result.catch(() => undefined)
  return { tabId: id, result }
}

/** The popup's first act: the page is read while the rest of the popup's own code is still on its way. */
export function startReading(): void {
  started = start()
}

/** The reading that was started for this tab, once; any further one is a new reading. */
export async function takeReading(tabId: number): Promise<unknown> {
  const held = await started
  started = undefined
  return held?.tabId === tabId ? held.result : inject(tabId)
}
