import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { browser } from 'wxt/browser'

const BADGES = {
  none: { text: '', color: '#00000000' },
  saved: { text: '✓', color: '#15803d' },
  check: { text: '!', color: '#b45309' },
  waiting: { text: '…', color: '#475569' },
} as const
export type Badge = keyof typeof BADGES

/**
 * The mark on the toolbar button, for one tab, and its reason under the pointer. The browser takes both away when the
 * tab goes to another page.
 */
export async function setBadge(tabId: number, badge: Badge, title: string = PRODUCT_NAME): Promise<void> {
  const { text, color } = BADGES[badge]
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ])
}
