import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { isGeneric } from './headline.ts'
import type { Page } from './page.ts'
import { isStop } from './read-body.ts'
import { richFromLines } from './rich-from-dom.ts'
import { addRich } from './rich-read.ts'
import { squash } from './text.ts'

/** Text of the first element that matches and has any. */
export function textOf(scope: ParentNode, selector: string): string | null {
  for (const element of scope.querySelectorAll(selector)) {
    const text = squash(element.textContent ?? '')
    if (text !== '') return text
  }
  return null
}

/** The body as a site's own element shows it, without the heading that only says "About the job". */
export function addBodyOf(evidence: Evidence, source: Source, page: Page, selector: string, confidence = 0.9): void {
  const scope = page.pane ?? page.document
  addBodyIn(evidence, source, page, scope.querySelectorAll(selector), confidence)
}

/** The first of these elements that holds a text. */
export function addBodyIn(
  evidence: Evidence,
  source: Source,
  page: Page,
  elements: Iterable<Element>,
  confidence = 0.9,
): void {
  let tries = 0
  for (const element of elements) {
    if (++tries > 40) return
    const block = page.outline.blocks.find((one) => one.element === element)
    if (!block) continue
    const lines = page.outline.lines.slice(block.start, block.end)
    const first = lines.findIndex(
      (line) => !line.control && !isStop(line) && !(line.heading > 0 && (isGeneric(line.text) || line === lines[0])),
    )
    addRich(evidence, source, richFromLines(lines.slice(Math.max(first, 0)), page.url.href), confidence)
    if (evidence.description) return
  }
}

type Shown = 'title' | 'company' | 'location' | 'employmentType'
export type Selectors = Partial<Record<Shown | 'description', string>>
const SHOWN: readonly Shown[] = ['title', 'company', 'location', 'employmentType']

/** Boards print stars behind the name. */
export const withoutRating = (name: string): string => name.replace(/\d(?:[.,]\d)?\s?★\s?$|\s\d[.,]\d$/, '').trim()

/** Most sites need no more than to be told which elements hold the headline facts and the text. */
export const bySelectors =
  (reader: string, selectors: Selectors) =>
  (page: Page): Evidence => {
    const evidence: Evidence = {}
    const source: Source = { reader, origin: 'page' }
    const scope = page.pane ?? page.document
    for (const field of SHOWN) {
      const selector = selectors[field]
      const text = selector ? textOf(scope, selector) : null
      if (text && text.length <= 200)
        add(evidence, source, field, field === 'company' ? withoutRating(text) : text, 0.8, text)
    }
    if (selectors.description) addBodyOf(evidence, source, page, selectors.description)
    return evidence
  }

/** The first capture group of the path, or one of the named query values. */
export const idFrom =
  (path: RegExp, ...query: string[]) =>
  (url: URL): string | null =>
    path.exec(url.pathname)?.[1] ?? query.map((name) => url.searchParams.get(name)).find((id) => id !== null) ?? null
