import type { Evidence, Source } from './evidence.ts'
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
  for (const element of scope.querySelectorAll(selector)) {
    const block = page.outline.blocks.find((one) => one.element === element)
    if (!block) continue
    const lines = page.outline.lines.slice(block.start, block.end)
    const first = lines.findIndex((line) => !line.control && !isStop(line) && !(line.heading > 0 && (isGeneric(line.text) || line === lines[0])))
    addRich(evidence, source, richFromLines(lines.slice(Math.max(first, 0)), page.url.href), confidence)
    if (evidence.description) return
  }
}
