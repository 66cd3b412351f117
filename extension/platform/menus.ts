import { browser } from 'wxt/browser'
import type { Tab } from './inject.ts'

const SAVE = 'save-page'
const SAVE_SELECTION = 'save-selection'

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: SAVE, title: 'Save this job to Rolecall', contexts: ['page', 'selection'] })
  browser.contextMenus.create({ id: SAVE_SELECTION, title: 'Save selection as a job', contexts: ['selection'] })
}

/** Both moments, because not every browser remembers a menu through a restart. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu())
  browser.runtime.onStartup.addListener(() => void makeMenu())
}

/** The menu and the key do the same: save the page without opening anything. Either is the click that allows reading it. */
export function onSaveAsked(save: (tab: Tab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE && tab) save(tab)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab) save(tab)
  })
}

/** The text as the menu tells it, also where the page itself cannot be read, as in the PDF viewer. */
export function onSelectionMarked(handle: (tab: Tab, text: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === SAVE_SELECTION && tab) handle(tab, selectionText)
  })
}
