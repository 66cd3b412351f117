import { browser } from 'wxt/browser'
import { READ_PRACTICE } from './practice.ts'

/** Answers our own surfaces, and nobody else, with what the page says of itself. */
export function onReadPractice(read: () => unknown): void {
  browser.runtime.onMessage.addListener((asked: unknown, { id }, reply: (reading: unknown) => void) => {
    if (asked !== READ_PRACTICE || id !== browser.runtime.id) return false
    reply(read())
    return true
  })
}
