import { defineBackground } from 'wxt/utils/define-background'
import { keepPulling, onWaking } from '../platform/alarms.ts'
import { syncInBackground } from '../platform/background-sync.ts'
import type { Tab } from '../platform/inject.ts'
import { keepTab, noteEntry } from '../platform/keep-tab.ts'
import { keepMenu, onSaveAsked, onSelectionMarked } from '../platform/menus.ts'
import { onMessage } from '../platform/messages.ts'
import type { Message } from '../platform/messages.ts'
import { onAccessGranted } from '../platform/permissions.ts'
import { saveSelection } from '../platform/save-selection.ts'
import { saveTab } from '../platform/save-tab.ts'

async function save(tab: Tab): Promise<void> {
  await saveTab(tab)
  await syncInBackground('edit')
}

function answer(message: Message): Promise<void> {
  if (message.kind === 'keep') return keepTab(message.page)
  return message.kind === 'note' ? noteEntry(message.entry) : syncInBackground(message.reason)
}

/** Every listener is added at once, while the worker starts: what woke it is waiting for one of them. */
export default defineBackground(() => {
  keepMenu()
  onSaveAsked((tab) => void save(tab))
  onSelectionMarked((tab, text) => void saveSelection(tab, text))
  onMessage(answer)
  onAccessGranted()
  onWaking(() => void syncInBackground('timer'))
  addEventListener('online', () => void syncInBackground('now'))
  void keepPulling()
})
