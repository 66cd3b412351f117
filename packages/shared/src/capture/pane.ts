import { isGeneric } from './headline.ts'
import type { Block, Line, Outline } from './outline.ts'
import { sectionOf } from './read-body.ts'
import { APPLY } from './apply-words.ts'
import { GENDER_MARK, OTHERS } from './words.ts'
import { ROLE } from './role-words.ts'

/** So many headings that are links make a list. */
const PEERS = 4
/** The pane itself may link its own title. */
const OWN = 2

/** How many cards of a list the page shows. */
export const cardsIn = ({ lines, blocks }: Outline): number => countCards(lines.length, blocks, lines)(0, lines.length)

/**
 * Search pages show the open posting beside the list. Nothing names that pane in general, but it is the largest part of
 * the page that holds prose, a title, a way to apply, and no cards.
 */
export function findPane({ lines, blocks }: Outline): Element | null {
  const cards = countCards(lines.length, blocks, lines)
  const total = cards(0, lines.length)
  if (total < PEERS) return null
  const size = sumOf(
    lines.map((line) =>
      line.zone === 'main' && line.linked < line.text.length / 2 && line.text.length > 40 ? line.text.length : 0,
    ),
  )
  let best: Block | null = null
  for (const block of blocks) {
    if (cards(block.start, block.end) > OWN || block.end - block.start < 6) continue
    if (!best || size(block.start, block.end) > size(best.start, best.end)) best = block
  }
  if (!best) return null
  const own = size(best.start, best.end)
  const card = (size(0, lines.length) - own) / Math.max(1, total - cards(best.start, best.end))
  return own > Math.max(350, 4 * card) && isPosting({ lines, blocks }, best) ? best.element : null
}

function isPosting({ lines, blocks }: Pick<Outline, 'lines' | 'blocks'>, pane: Block): boolean {
  const own = lines.slice(pane.start, pane.end)
  const applies = own.some(
    (line) => (line.control || line.linked > 0) && line.text.length < 45 && APPLY.test(line.text),
  )
  const isInside = (block: Block) => block.start >= pane.start && block.end <= pane.end && block.end > block.start
  const named = blocks.some((block) => block.hints.includes('body') && isInside(block))
  const titled = blocks.some((block) => {
    const text = lines[block.start]?.text ?? ''
    if (
      !isInside(block) ||
      block.end - block.start > 1 ||
      !(/^h[1-3]$/.test(block.tag) || block.hints.includes('title'))
    )
      return false
    return ROLE.test(text) || GENDER_MARK.test(text) || (named && applies && !isGeneric(text))
  })
  return titled && (applies || named) && (named || own.some((line) => sectionOf(line) >= 0))
}

type Sum = (start: number, end: number) => number

function sumOf(values: readonly number[]): Sum {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0)
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0)
}

/** Lines that head a card of a list: links that are headings, or that the page itself calls a job's title. */
function countCards(length: number, blocks: readonly Block[], lines: Outline['lines']): Sum {
  const titles = new Uint8Array(length)
  for (const block of blocks)
    if (block.end - block.start === 1 && block.hints.includes('title')) titles[block.start] = 1
  // Behind "Similar jobs" cards stand under a posting, not beside one.
  const stop = lines.findIndex((line) => line.heading > 0 && OTHERS.test(line.text))
  const limit = stop < 0 ? length : stop
  const marks = lines.map((line, i) => (i < limit && isCard(line, titles[i] === 1) ? 1 : 0))
  return sumOf(marks)
}

const isCard = (line: Line, titled: boolean): boolean =>
  (titled || (line.heading > 1 && line.heading < 6)) &&
  (line.control || line.linked > line.text.length / 2) &&
  line.text.length > 5 &&
  line.zone !== 'hidden' &&
  line.zone !== 'nav' &&
  line.zone !== 'footer'
