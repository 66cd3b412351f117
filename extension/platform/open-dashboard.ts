import { browser } from 'wxt/browser'

// Apart from the other openings, because the popup's first screen needs this one and nothing of what they bring along.

/** Goes to the dashboard's tab, or opens one. `address` is what its own links hold, like `#/board`. */
export async function openDashboard(address = ''): Promise<void> {
  const page = new URL('/dashboard.html', location.origin).href
  const [tab] = await browser.tabs.query({ url: `${page}*` })
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: page + address })
    return
  }
  await browser.tabs.update(tab.id, { active: true, ...(address === '' ? {} : { url: page + address }) })
  await browser.windows.update(tab.windowId, { focused: true })
}
