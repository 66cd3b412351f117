import { browser } from 'wxt/browser'
import { z } from 'zod'
import { LogEntry, logCapture } from '../store/capture-log.ts'
import { keepPage } from '../store/kept-pages.ts'
import type { PageToKeep } from './messages.ts'

const Injected = z.object({
  url: z.string(),
  page: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('page'), html: z.string() }),
    z.object({ kind: z.literal('too-large') }),
  ]),
})
type Injected = z.infer<typeof Injected>

/** A reading carries no more of an address than this. */
const MOST_URL = 8_000

/** One page out of the tab: the one that was saved, whether it is the tab's own or one framed in it. */
async function pageAt(tabId: number, url: string): Promise<Injected | undefined> {
  for (const allFrames of [false, true]) {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames }, files: ['/keep-page.js'] })
    const pages = frames.flatMap(({ result }) => Injected.safeParse(result).data ?? [])
    const found = pages.find((page) => page.url.slice(0, MOST_URL) === url)
    if (found) return found
  }
}

/** Nobody waits for what is done here, and the save it belongs to is complete without it. */
async function aside(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.warn('Rolecall could not keep what belongs to a reading', error)
  }
}

export const keepTab = ({ tabId, ...about }: PageToKeep): Promise<void> =>
  aside(async () => {
    const found = await pageAt(tabId, about.url)
    // The person has gone on to another page: that one belongs to no save.
    if (found) await keepPage(about, found.page.kind === 'page' ? found.page.html : null)
  })

export const noteEntry = (entry: unknown): Promise<void> => aside(() => logCapture(LogEntry.parse(entry)))
