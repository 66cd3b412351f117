import type { Page } from '@playwright/test'

const EDITS = '[aria-label="Proposed edits"] li'

/** Notes when the next edit is on the screen, by the page itself: a question from outside would come late. */
export const seesFirstEdit = (panel: Page): Promise<void> =>
  panel.evaluate((edits) => {
    performance.clearMarks('first edit')
    const seen = new MutationObserver(() => {
      if (!document.querySelector(edits)) return
      seen.disconnect()
      requestAnimationFrame(() => performance.mark('first edit'))
    })
    seen.observe(document.body, { childList: true, subtree: true })
  }, EDITS)

/** When it was, by the clock of this machine. */
export async function firstEditSeen(panel: Page): Promise<number> {
  const found = await panel.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('first edit')
    return mark ? performance.timeOrigin + mark.startTime : null
  })
  return (await found.jsonValue()) ?? Number.NaN
}
