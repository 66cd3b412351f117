import type { Frame } from '@rolecall/shared/capture/read-frames.ts'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { captureTab } from './capture-tab.ts'
import type { Tab } from './inject.ts'

export interface PageCapture {
  tab: Tab
  capture: Capture
  /** The job is in this frame, which the person has not allowed us to read yet. */
  frame: Frame | null
}

/** Reads the page in a tab, and the frame on it where the page itself holds no job and the frame may be read. */
export async function capturePage(tab: Tab): Promise<PageCapture> {
  const capture = await captureTab(tab)
  if (capture.kind === 'posting' || tab.id === undefined) return { tab, capture, frame: null }
  // Loaded here alone: most pages are read without it.
  const { captureFramed } = await import('./frames.ts')
  return { tab, ...(await captureFramed(tab.id, capture)) }
}
