import { useEffect } from 'react'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { keepActiveTab } from '../../platform/keep-active-tab.ts'
import { READING } from './use-page.ts'
import type { Page } from './use-page.ts'

const captureOf = (page: Page): Capture | null => (page.kind === 'reading' ? null : page.capture)

/** Done once the result stands on the screen and is saved, so that nobody waits for it. */
export function useAfterwards(page: Page): void {
  const capture = captureOf(page)
  const saved = page.kind === 'saved' ? page.id : null
  useEffect(() => {
    if (!capture) return
    const took = performance.getEntriesByName(READING).at(-1)?.duration ?? 0
    const waiting = requestIdleCallback(
      () => void import('../../platform/keep-tab.ts').then((to) => to.noteCapture(capture, took)),
    )
    return () => cancelIdleCallback(waiting)
  }, [capture])
  useEffect(() => {
    // At once, because the popup may be closed in the next moment; the work itself is the background's.
    if (saved !== null && capture?.kind === 'posting') void keepActiveTab(saved, capture)
  }, [saved, capture])
}
