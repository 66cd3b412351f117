import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { richFromHtml } from './rich-from-html.ts'
import type { RichBlock } from './rich-text.ts'
import { blockText, toHtml, toText } from './rich-text.ts'
import { decodeEntities } from './text.ts'

/** Puts the text and the safe HTML of one body in as a pair, so that they can never come from two places. */
export function addRich(evidence: Evidence, source: Source, all: readonly RichBlock[], confidence: number): void {
  const { text, html } = bodyOf(all)
  if (text.length < 40) return
  add(evidence, source, 'description', text, confidence)
  add(evidence, source, 'descriptionHtml', html, confidence)
}

/** The text and the safe HTML of one body, as much as a record can hold. */
export function bodyOf(all: readonly RichBlock[]): { text: string; html: string } {
  const blocks = firstOf(all)
  const text = toText(blocks)
  const html = toHtml(blocks)
  return { text: text.slice(0, MOST_TEXT), html: html.length <= MOST_HTML ? html : toHtml(plain(text)) }
}

const MOST_TEXT = 400_000
const MOST_HTML = 800_000

/** Whole blocks as far as a record can hold them: HTML cut in the middle of a tag would be other HTML. */
function firstOf(blocks: readonly RichBlock[]): RichBlock[] {
  let size = 0
  const end = blocks.findIndex(
    (block) => (size += block.runs.reduce((sum, run) => sum + run.text.length, 1)) > MOST_TEXT,
  )
  if (end < 0) return [...blocks]
  return end > 0 ? blocks.slice(0, end) : plain(blockText(blocks[0] ?? NO_BLOCK))
}

const NO_BLOCK: RichBlock = { tag: 'p', depth: 0, ordered: false, runs: [] }

/** Text with no marks, short enough that its HTML fits even if every letter has to be escaped. */
const plain = (text: string): RichBlock[] => [
  { ...NO_BLOCK, runs: [{ text: text.slice(0, MOST_HTML / 8), strong: false, em: false, href: null }] },
]

/** Markup weighs more than what it marks. */
const MOST_SOURCE = 2_000_000

/** Bodies as data carries them: HTML, HTML escaped once more, or bare text with line feeds. */
export function richFromData(value: unknown, base: string): RichBlock[] {
  if (typeof value !== 'string') return []
  let html = value.slice(0, MOST_SOURCE).trim()
  for (let i = 0; i < 2 && !/<[a-z/!]/i.test(html) && /&(?:lt|amp;lt|#60|#x3c);/i.test(html); i++)
    html = decodeEntities(html)
  if (!/<[a-z/!]/i.test(html)) html = html.replace(/\r?\n|\\n/g, '<p>')
  return richFromHtml(html, base)
}

export function addDescription(
  evidence: Evidence,
  source: Source,
  sections: readonly unknown[],
  base: string,
  confidence: number,
): void {
  addRich(
    evidence,
    source,
    sections.flatMap((section) => richFromData(section, base)),
    confidence,
  )
}
