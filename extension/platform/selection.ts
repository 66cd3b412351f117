import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { Tab } from './inject.ts'
import { stored } from './stored.ts'

const MOST = 100_000
/** The window opens within a moment of the menu, or the browser would not open it and the person clicks it. */
const FRESH = 10 * 60_000

/** Text that the person marked and wants to keep as a job, between the menu and the window that opens for it. */
const Draft = z.object({ tabId: z.number().int(), text: z.string().max(MOST), at: z.number() }).nullable()
const draft = stored<z.infer<typeof Draft>>('draft', Draft, null)

/** Runs in the page. */
const marked = (): string => String(getSelection() ?? '')

/** What is marked on the page, with its line breaks; empty where nothing is, or the page may not be looked at. */
export async function selectionIn({ id }: Tab): Promise<string> {
  if (id === undefined) return ''
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId: id }, func: marked })
    return (injected?.result ?? '').trim().slice(0, MOST)
  } catch {
    return ''
  }
}

/** Opens the window over the page to save what is marked there. False: the browser wants the person to click for it. */
export async function startDraft({ id = -1 }: Tab, text: string): Promise<boolean> {
  // Both at once: after a pause the browser no longer takes the opening for the person's own wish.
  const opened = browser.action.openPopup().then(
    () => true,
    () => false,
  )
  await draft.write({ tabId: id, text: text.trim().slice(0, MOST), at: Date.now() })
  return opened
}

/** The text marked for this tab, once: null where nobody asked to save any. */
export async function takeDraft(tab: Tab): Promise<string | null> {
  const held = await draft.read()
  if (held === null) return null
  await draft.write(null)
  if (held.tabId !== tab.id || Date.now() - held.at > FRESH) return null
  // The menu hands the text over in one line; the page still knows where the lines end.
  return (await selectionIn(tab)) || held.text
}
