import type { Block } from './blocks.ts'
import { linesOf } from './lines.ts'
import type { Line, Setting } from './lines.ts'

export interface PlacedLine extends Line {
  /** Down from the top of the page to the foot of its letters. */
  y: number
}

/** These lead to what stands under them. */
const LEADS: ReadonlySet<string> = new Set(['heading', 'entry', 'name', 'label'])

/** The second line of an entry's head leads on as well, unless it ends the entry. */
const leadsOn = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && (LEADS.has(block.kind) || (block.kind === 'under' && !LEADS.has(next.kind)))

export const allLines = (blocks: readonly Block[], setting: Setting): Line[] =>
  blocks.flatMap((block, at) => {
    const lines = linesOf(block, setting)
    const last = lines.at(-1)
    if (last && leadsOn(block, blocks[at + 1])) last.keep = true
    return lines
  })

/** Lines that may not be torn apart, in groups. */
function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    open.push(line)
    if (line.keep) continue
    found.push(open)
    open = []
  }
  return open.length > 0 ? [...found, open] : found
}

const ruleRoom = ({ style, last }: Line): number => (last && style.rule ? style.rule.gap : 0)
const heightOf = (lines: readonly Line[], atTop: boolean): number =>
  lines.reduce((sum, line, at) => sum + line.height + ruleRoom(line) + (atTop && at === 0 ? 0 : line.above), 0)

/** Shares lines out over pages of this height: no heading is left alone at the foot, no line of a paragraph either. */
export function pagesOf(lines: readonly Line[], height: number): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]]
  let y = 0
  for (const whole of groups(lines)) {
    const fits = y + heightOf(whole, y === 0) <= height + 0.01
    // What is longer than a page has to be torn all the same.
    if (!fits && y > 0) {
      pages.push([])
      y = 0
    }
    for (const line of whole) {
      if (y > 0 && y + line.above + line.height > height + 0.01) {
        pages.push([])
        y = 0
      }
      y += (y === 0 ? 0 : line.above) + line.height
      pages.at(-1)?.push({ ...line, y: y - (line.height - line.size) / 2 - line.size * 0.22 })
      y += ruleRoom(line)
    }
  }
  return pages
}
