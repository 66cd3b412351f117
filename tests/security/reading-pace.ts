import { capture } from '@rolecall/shared/capture/capture.ts'
import { cpuOf, timesAsLong } from '../support/pace.ts'
import { POISONED } from './hostile-pages.ts'

type Read = (document: Document, url: string, now: number) => void

export const URL_HERE = 'https://careers.larkfield.example/jobs/signal-engineer-44721'
export const NOW = Date.parse('2026-03-10T12:00:00Z')
/** Reading may cost this many times as much as the floor. The worst page there is takes about a third of it. */
export const MOST_FLOORS = 120

const readAll: Read = (document, url, now) => void capture({ document, url, now })

/** Goes through all of a page once and looks at every word of it. */
function walk(document: Document): number {
  let words = 0
  const open: Node[] = [document.documentElement]
  for (let at: Node | null | undefined = open.pop(); at; at = open.pop()) {
    if (at.nextSibling) open.push(at.nextSibling)
    if (at.firstChild) open.push(at.firstChild)
    else words += at.textContent?.match(/\S+/g)?.length ?? 0
  }
  return words
}

interface Pages {
  document: Document
  plain: Document
}

/** The page, and a plain one in the same kind of document. */
export const besidePlain = (dom: (html: string) => Document, html: string): Pages => ({
  document: dom(html),
  plain: dom(POISONED['text turned around']?.() ?? ''),
})

/**
 * How many floors the reading of a page takes. The floor is to read three plain pages and to walk through this one:
 * what no reader can do without. There is no budget here, so nothing but the readers' own care keeps them short.
 */
export function readTimes({ document, plain }: Pages, read = readAll): Promise<number> {
  const floor = (): void => {
    for (let i = 0; i < 3; i++) readAll(plain, URL_HERE, NOW)
    walk(document)
  }
  return timesAsLong(
    cpuOf(() => read(document, URL_HERE, NOW)),
    cpuOf(floor),
    MOST_FLOORS,
  )
}
