import { defineBackground } from 'wxt/utils/define-background'
import { remind } from '../features/due/remind.ts'
import { noticePressed, syncAndRemind } from '../features/due/rounds.ts'
import { keepPulling, onReminding, onWaking } from '../platform/alarms.ts'
import type { Tab } from '../platform/inject.ts'
import { keepTab, noteEntry } from '../platform/keep-tab.ts'
import { keepMenu, onSaveAsked, onSelectionMarked } from '../platform/menus.ts'
import { onMessage } from '../platform/messages.ts'
import type { Message } from '../platform/messages.ts'
import { takeOverPayFloor } from '../platform/old-pay-floor.ts'
import { onAccessGranted } from '../platform/permissions.ts'
import { onTellingPressed } from '../platform/notifications.ts'
import { saveSelection } from '../platform/save-selection.ts'
import { saveTab } from '../platform/save-tab.ts'
import { onFirstInstall } from '../platform/welcome.ts'

async function save(tab: Tab): Promise<void> {
  await saveTab(tab)
  await syncAndRemind('edit')
}

function answer(message: Message): Promise<void> {
  if (message.kind === 'keep') return keepTab(message.page)
  return message.kind === 'note' ? noteEntry(message.entry) : syncAndRemind(message.reason)
}

/** Every listener is added at once, while the worker starts: what woke it is waiting for one of them. */
export default defineBackground(() => {
  keepMenu()
  onSaveAsked((tab) => void save(tab))
  onSelectionMarked((tab, text) => void saveSelection(tab, text))
  onMessage(answer)
  onFirstInstall()
  onAccessGranted()
  onWaking(() => void syncAndRemind('timer'))
  onReminding(() => void remind())
  onTellingPressed((notice, button) => void noticePressed(notice, button))
  addEventListener('online', () => void syncAndRemind('now'))
  void keepPulling()
  void takeOverPayFloor()
})
