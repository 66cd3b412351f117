import { setBadge } from './badge.ts'
import type { Tab } from './inject.ts'
import { startDraft } from './selection.ts'

const WAITING = 'Your selection is kept. Click the Rolecall button to save it as a job.'

/** The person names the job before it is saved, so the window opens; where it cannot, the button says what to do. */
export async function saveSelection(tab: Tab, text: string): Promise<void> {
  const opened = await startDraft(tab, text)
  if (!opened && tab.id !== undefined) await setBadge(tab.id, 'check', WAITING)
}
