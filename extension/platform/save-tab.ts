import type { Warning } from '@rolecall/shared/domain/capture.ts'
import { StoreError } from '../store/errors.ts'
import { logEntry } from '../store/log-entry.ts'
import { saveCapture } from '../store/save.ts'
import { setBadge } from './badge.ts'
import type { Badge } from './badge.ts'
import { capturePage } from './capture-page.ts'
import type { PageCapture } from './capture-page.ts'
import type { Tab } from './inject.ts'
import { keepTab, noteEntry } from './keep-tab.ts'
import { notify } from './notifications.ts'

const SENTENCES = {
  list: 'This page shows several jobs, so nothing was saved. Open one of them and save it there.',
  none: 'No job was found on this page, so nothing was saved. Click the Rolecall button to save it by its title.',
} as const

/** What a person should look at before they trust the record. That a page leaves something out is not their doing. */
const DOUBTS = new Set<Warning['code']>(['signals-disagree', 'doubtful-value', 'incomplete-page', 'closed'])

interface Outcome {
  badge: Badge
  /** Undefined: there is nothing to say but that it is saved. */
  sentence?: string
  /** The application, where it was saved. */
  id: string | null
}

const FRAMED = (host: string): string =>
  `The job is in a frame of ${host}, so nothing was saved. Click the Rolecall button to read the frame.`
const CHECK = 'Saved. Something on the page is not clear, so open Rolecall and check it.'

const savedOutcome = (warnings: Warning[], id: string): Outcome =>
  warnings.some(({ code }) => DOUBTS.has(code)) ? { badge: 'check', sentence: CHECK, id } : { badge: 'saved', id }

async function saveIfJob({ capture, frame }: PageCapture): Promise<Outcome> {
  const { kind, warnings } = capture
  if (frame) return { badge: 'check', sentence: FRAMED(frame.host), id: null }
  if (kind !== 'posting') return { badge: 'check', sentence: warnings[0]?.message ?? SENTENCES[kind], id: null }
  try {
    const { id } = await saveCapture(capture)
    return savedOutcome(warnings, id)
  } catch (error) {
    if (error instanceof StoreError) return { badge: 'check', sentence: error.message, id: null }
    throw error
  }
}

/** Saves without the popup: a tick on the button, or a mark with its reason. What was not saved is said aloud. */
export async function saveTab(tab: Tab): Promise<void> {
  if (tab.id !== undefined) await setBadge(tab.id, 'waiting')
  const begun = performance.now()
  const page = await capturePage(tab)
  const took = performance.now() - begun
  const { capture } = page
  const { badge, sentence, id } = await saveIfJob(page)
  if (tab.id !== undefined) await setBadge(tab.id, badge, sentence)
  if (id === null && sentence) await notify(tab.id, sentence)
  await noteEntry(logEntry(capture, took))
  const { url, capturedAt, captureVersion } = capture
  if (id !== null && tab.id !== undefined) await keepTab({ tabId: tab.id, id, url, capturedAt, captureVersion })
}
