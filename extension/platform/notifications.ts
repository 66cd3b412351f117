import { browser } from 'wxt/browser'
import { PRODUCT_NAME } from '@rolecall/shared/product.ts'

/** One notification a tab: the next one takes its place instead of piling up. */
export async function notify(tabId: number | undefined, message: string): Promise<void> {
  const icons = Object.values(browser.runtime.getManifest().icons ?? {})
  const iconUrl = new URL(icons.at(-1) ?? '', location.origin).href
  await browser.notifications.create(`save-${tabId ?? 'page'}`, {
    type: 'basic',
    title: PRODUCT_NAME,
    message,
    iconUrl,
  })
}
