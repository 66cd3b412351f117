import { browser } from 'wxt/browser'
import type { PostingCapture } from '@rolecall/shared/domain/capture.ts'
import { askToKeep } from './messages.ts'

/** Has the page under the popup kept, for the application that was just saved from it. */
export async function keepActiveTab(id: string, capture: PostingCapture): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const { url, capturedAt, captureVersion } = capture
  if (tab?.id !== undefined) await askToKeep({ tabId: tab.id, id, url, capturedAt, captureVersion })
}
