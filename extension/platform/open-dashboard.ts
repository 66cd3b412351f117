import { browser } from 'wxt/browser'

// Apart from the other openings, because the popup's first screen needs this one and nothing of what they bring along.

const PAGE = 'dashboard.html'
const NAME = 'dashboard in tab '

/**
 * Called by the dashboard: its tab can be found from now on. Firefox does not let an extension look for a tab of its own
 * by address; a lock is the same everywhere, and goes with the tab however that ends.
 */
export async function beFound(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) void navigator.locks.request(NAME + tab.id, () => new Promise(() => undefined))
}

async function openTabId(): Promise<number | null> {
  const { held = [] } = await navigator.locks.query()
  const name = held.find((lock) => lock.name?.startsWith(NAME))?.name
  return name === undefined ? null : Number(name.slice(NAME.length))
}

/** Goes to the dashboard's tab, or opens one. `address` is what its own links hold, like `#/board`. */
export async function openDashboard(address = ''): Promise<void> {
  const url = new URL(`/${PAGE}${address}`, location.origin).href
  const tabId = await openTabId()
  if (tabId === null) {
    await browser.tabs.create({ url })
    return
  }
  const tab = await browser.tabs.update(tabId, { active: true, ...(address === '' ? {} : { url }) })
  if (tab) await browser.windows.update(tab.windowId, { focused: true })
}
