import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { richFromHtml } from './rich-from-html.ts'
import type { RichBlock } from './rich-text.ts'
import { toHtml, toText } from './rich-text.ts'
import { decodeEntities } from './text.ts'

/** Markup can make a text up to five times as long; cut between blocks, so that no tag is cut in two. */
const MOST_CHARACTERS = 150_000

function withinLimit(blocks: readonly RichBlock[]): RichBlock[] {
  let length = 0
  return blocks.filter((block) => {
    length += block.runs.reduce((sum, run) => sum + run.text.length + (run.href?.length ?? 0) + 40, 0)
    return length <= MOST_CHARACTERS
  })
}

/** Puts the text and the safe HTML of one body in as a pair, so that they can never come from two places. */
export function addRich(evidence: Evidence, source: Source, blocks: readonly RichBlock[], confidence: number): void {
  const kept = withinLimit(blocks)
  const text = toText(kept)
  if (text.length < 40) return
  add(evidence, source, 'description', text, confidence)
  add(evidence, source, 'descriptionHtml', toHtml(kept), confidence)
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
