import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { StoreError } from '../store/errors.ts'
import { saveCapture } from '../store/save.ts'
import { setBadge } from './badge.ts'
import { captureTab } from './capture-tab.ts'
import type { Tab } from './capture-tab.ts'
import { notify } from './notifications.ts'

const SENTENCES = {
  list: 'This page shows several jobs, so nothing was saved. Open one of them and save it there.',
  none: 'No job was found on this page, so nothing was saved. Click the Rolecall button to save it by its title.',
} as const

const sentenceFor = (capture: Exclude<Capture, { kind: 'posting' }>): string =>
  capture.warnings[0]?.message ?? SENTENCES[capture.kind]

/** Null: saved. Otherwise what to tell the person. */
async function saveIfJob(capture: Capture): Promise<string | null> {
  if (capture.kind !== 'posting') return sentenceFor(capture)
  try {
    await saveCapture(capture)
    return null
  } catch (error) {
    if (error instanceof StoreError) return error.message
    throw error
  }
}

/** Saves without the popup: a tick on the button, or a mark and the reason. */
export async function saveTab(tab: Tab): Promise<void> {
  if (tab.id !== undefined) await setBadge(tab.id, 'waiting')
  const problem = await saveIfJob(await captureTab(tab))
  if (tab.id !== undefined) await setBadge(tab.id, problem === null ? 'saved' : 'check')
  if (problem !== null) await notify(tab.id, problem)
}
