import { browser } from 'wxt/browser'
import { CAPTURE_VERSION } from '@rolecall/shared/domain/capture-values.ts'
import { Capture } from '@rolecall/shared/domain/capture.ts'
import { takeReading } from './inject.ts'
import type { Tab } from './inject.ts'
import { isPractice, READ_PRACTICE } from './practice.ts'

/** Why a page gave nothing, as a sentence for the person. */
const REASONS = {
  own: 'This is a page of the browser, not of a job.',
  restricted: 'The browser does not let extensions read this page. You can still save it by its title.',
  file: 'The browser does not let Rolecall read files yet. Allow access to file URLs in its settings, or save by title.',
  pdf: 'Rolecall cannot read inside the PDF viewer. You can still save it by its title.',
  unread: 'Rolecall could not read this page. Reload it and try again, or save it by its title.',
} as const
type Reason = keyof typeof REASONS

function nothing(tab: Tab, reason: Reason): Capture {
  return {
    kind: 'none',
    captureVersion: CAPTURE_VERSION,
    url: tab.url ?? '',
    capturedAt: new Date().toISOString(),
    pageTitle: (tab.title ?? '').slice(0, 1_000),
    warnings: [{ code: 'incomplete-page', field: null, message: REASONS[reason], other: null }],
  }
}

const isPdf = ({ url = '' }: Tab): boolean => /\.pdf($|[?#])/i.test(url)

/** The browser does not even tell the address of its own pages. */
export const isBrowserPage = (url: string): boolean => !/^(?:https?|file):/i.test(url)

function reasonFor(tab: Tab): Reason {
  const { url = '' } = tab
  if (isPdf(tab)) return 'pdf'
  if (url.startsWith('file:')) return 'file'
  if (isBrowserPage(url)) return 'own'
  return 'restricted'
}

/** The practice posting reads itself with the same readers: the browser lets nobody into a page of an extension. */
async function readPractice(): Promise<Capture | null> {
  const capture = Capture.safeParse(await browser.runtime.sendMessage(READ_PRACTICE).catch(() => null))
  return capture.success ? capture.data : null
}

/** Reads one tab. The click on the button, the menu or the key is what allows it; nothing is read without one. */
export async function captureTab(tab: Tab): Promise<Capture> {
  if (tab.id === undefined) return nothing(tab, 'restricted')
  try {
    const capture = Capture.safeParse(await takeReading(tab.id))
    if (!capture.success) return nothing(tab, 'unread')
    // The viewer lets us in, but what it shows is not in its page.
    return capture.data.kind === 'none' && isPdf(tab) ? nothing(tab, 'pdf') : capture.data
  } catch {
    return (isPractice(tab) ? await readPractice() : null) ?? nothing(tab, reasonFor(tab))
  }
}
