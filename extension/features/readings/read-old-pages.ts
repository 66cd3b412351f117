import { capture } from '@rolecall/shared/capture/capture.ts'
import { readOldPages } from '../../store/better-readings.ts'
import type { Read } from '../../store/better-readings.ts'
import { sweepPages } from '../../store/kept-pages.ts'

/** So many for each opening; the rest have time until the next one. */
const MOST = 12

const read: Read = ({ url, capturedAt, html }) => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  // As of the day it was kept: "3 days ago" on the page means three days before that.
  const result = capture({ document, url, now: Date.parse(capturedAt) })
  return result.kind === 'posting' ? result : null
}

const idle = (): Promise<unknown> => new Promise((go) => requestIdleCallback(go))

/** Here and not in the background, because a worker has no parser for pages. One surface at a time, a page at a time. */
export const readInIdle = (): Promise<void> =>
  navigator.locks.request('rolecall-old-pages', { ifAvailable: true }, async (lock) => {
    if (!lock) return
    await sweepPages()
    for (let done = 0; done < MOST; done++) {
      await idle()
      if (!(await readOldPages(read, 1))) return
    }
  })
