import { useEffect } from 'react'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { keepActiveTab } from '../../platform/keep-active-tab.ts'
import { askToNote } from '../../platform/messages.ts'
import { logEntry } from '../../store/log-entry.ts'
import { READING } from './use-page.ts'
import type { Page } from './use-page.ts'

const captureOf = (page: Page): Capture | null => (page.kind === 'reading' ? null : page.capture)

/**
 * Asked for once the result stands on the screen and is saved, so that nobody waits for it. The background does it,
 * because the popup may be closed in the next moment.
 */
export function useAfterwards(page: Page): void {
  const capture = captureOf(page)
  const saved = page.kind === 'saved' ? page.id : null
  useEffect(() => {
    const took = performance.getEntriesByName(READING).at(-1)?.duration ?? 0
    if (capture) void askToNote(logEntry(capture, took))
  }, [capture])
  useEffect(() => {
    if (saved !== null && capture?.kind === 'posting') void keepActiveTab(saved, capture)
  }, [saved, capture])
}
