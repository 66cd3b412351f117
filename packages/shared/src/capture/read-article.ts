import { Readability } from '@mozilla/readability'
import type { Evidence } from './evidence.ts'
import type { Page } from './page.ts'
import { addRich } from './rich-read.ts'
import { richFromHtml } from './rich-from-html.ts'

/** Readability keeps a whole article or nothing; its choice is a guess about a job page, and is marked as one. */
const CONFIDENCE = 0.4
/** Beyond this it takes longer than anybody waits for a guess. */
const MOST_ELEMENTS = 20_000

/**
 * The last resort for the text of a page on which no other reader found any. It works on a copy: Readability takes
 * apart the document it is given.
 */
export function readArticle({ document, url, outline }: Page): Evidence {
  const evidence: Evidence = {}
  if (!document.body || outline.lines.length < 5 || document.getElementsByTagName('*').length > MOST_ELEMENTS)
    return evidence
  const blocks = richFromHtml(articleOf(document), url.href)
  addRich(evidence, { reader: 'article', origin: 'guessed' }, blocks, CONFIDENCE)
  return evidence
}

/** Readability calls itself for every level: a page nested thousands deep ends the stack, and then there is no guess. */
function articleOf(document: Document): string {
  try {
    const copy = document.cloneNode(true) as Document
    return new Readability(copy, { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? ''
  } catch {
    return ''
  }
}
