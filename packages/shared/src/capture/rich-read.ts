import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { richFromHtml } from './rich-from-html.ts'
import type { RichBlock } from './rich-text.ts'
import { toHtml, toText } from './rich-text.ts'
import { decodeEntities } from './text.ts'

/** Puts the text and the safe HTML of one body in as a pair, so that they can never come from two places. */
export function addRich(evidence: Evidence, source: Source, blocks: readonly RichBlock[], confidence: number): void {
  const text = toText(blocks)
  if (text.length < 40) return
  add(evidence, source, 'description', text.slice(0, 400_000), confidence)
  add(evidence, source, 'descriptionHtml', toHtml(blocks).slice(0, 800_000), confidence)
}

/** Bodies as data carries them: HTML, HTML escaped once more, or bare text with line feeds. */
export function richFromData(value: unknown, base: string): RichBlock[] {
  if (typeof value !== 'string') return []
  let html = value.trim()
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
