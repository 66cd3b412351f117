import type { Budget } from './budget.ts'
import type { Hint } from './hints.ts'
import { hintReader, namesOf } from './hints.ts'
import { squash } from './text.ts'

export type Zone = 'main' | 'nav' | 'footer' | 'aside' | 'form' | 'dialog' | 'related' | 'hidden'

/** One line of text as a reader sees it: what stands between two block edges. */
export interface Line {
  text: string
  /** The text nodes it is made of, so that a label and its value can be told apart though no space parts them. */
  parts: string[]
  element: Element
  /** 1–6 for a heading, else 0. */
  heading: number
  zone: Zone
  item: boolean
  /** Characters that stand inside links or buttons. */
  linked: number
  bold: boolean
  control: boolean
  first: Node
  last: Node
}

/** An element that holds lines: `lines.slice(start, end)`. */
export interface Block {
  element: Element
  tag: string
  parent: number
  start: number
  end: number
  hints: readonly Hint[]
  zone: Zone
}

export interface Outline {
  lines: Line[]
  blocks: Block[]
  /** The page is larger than anything a person reads; what stands here is its beginning. */
  cut: boolean
  /** Every distinct string of names that the elements carry. */
  names: ReadonlySet<string>
}

const words = (text: string): Set<string> => new Set(text.split(' '))
const SKIP = words(
  'script style noscript template svg iframe title meta link base select textarea canvas video audio object math datalist option',
)
const BLOCKS = words(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody thead tfoot td th tr ul button label legend caption br',
)
const BOLD = words('b strong')
/** Enough for any page a person reads; a hostile one is cut here instead of hanging the browser. */
const MAX = { nodes: 200_000, lines: 8_000, blocks: 30_000, letters: 2_000_000 }

interface Frame {
  element: Element
  next: Node | null
  block: number
  isBlock: boolean
  zone: Zone
  heading: number
  item: boolean
  link: boolean
  bold: boolean
  control: boolean
}

/** Reads a page once, from top to bottom, without recursion and without changing it. */
export function readOutline(root: Element, budget?: Budget): Outline {
  const walk = new Walk()
  walk.enter(root, null)
  let goesOn = true
  for (let count = 0; goesOn && !walk.isFull() && count < MAX.nodes; count++)
    goesOn = walk.step() && !(count % 512 === 0 && budget?.isOver())
  walk.finish()
  const outline = {
    lines: walk.lines,
    blocks: walk.blocks,
    names: walk.names,
    cut: goesOn || (budget?.isOver() ?? false),
  }
  freeWrappingForms(outline)
  freeWrappingZones(outline)
  return outline
}

/** Some systems put the whole page into one form; a form that holds paragraphs of prose is no form to fill in. */
function freeWrappingForms({ lines, blocks }: Outline): void {
  for (const block of blocks) {
    if (block.tag !== 'form') continue
    const own = lines.slice(block.start, block.end)
    const prose = own.reduce((sum, line) => sum + (line.text.length > 80 ? line.text.length : 0), 0)
    if (prose < 600) continue
    for (const line of own) if (line.zone === 'form') line.zone = 'main'
  }
}

/** Names mislead: what is called "related" or "cookie" but holds most of the page is the page. */
function freeWrappingZones({ lines, blocks }: Outline): void {
  const sums = [0]
  for (const [i, line] of lines.entries())
    sums.push((sums[i] ?? 0) + (line.zone === 'hidden' || line.linked > line.text.length / 2 ? 0 : line.text.length))
  const size = (start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0)
  const total = size(0, lines.length)
  for (const block of blocks) {
    const outer = blocks[block.parent]?.zone ?? 'main'
    if (
      block.zone === outer ||
      block.zone === 'hidden' ||
      block.zone === 'main' ||
      size(block.start, block.end) < total * 0.55
    )
      continue
    for (let i = block.start; i < block.end; i++) {
      const line = lines[i]
      if (line && line.zone === block.zone) line.zone = outer
    }
    block.zone = outer
  }
}

class Walk {
  readonly lines: Line[] = []
  readonly blocks: Block[] = []
  readonly names = new Set<string>()
  private readonly stack: Frame[] = []
  private letters = 0
  private readonly hintsOf = hintReader()
  private pending: { parts: string[]; linked: number; plain: number; bold: number; first: Node; last: Node } | null =
    null

  isFull(): boolean {
    return this.lines.length >= MAX.lines || this.blocks.length >= MAX.blocks || this.letters >= MAX.letters
  }

  /** Visits one node; false when there is none left. */
  step(): boolean {
    const frame = this.stack.at(-1)
    if (!frame) return false
    const node = frame.next
    if (!node) {
      this.leave(frame)
      return this.stack.length > 0
    }
    frame.next = node.nextSibling
    if (node.nodeType === 3) this.text(node, frame)
    else if (node.nodeType === 1) this.enter(node as Element, frame)
    return true
  }

  finish(): void {
    while (this.stack.length > 0) {
      const frame = this.stack.at(-1)
      if (frame) this.leave(frame)
    }
  }

  enter(element: Element, parent: Frame | null): void {
    const tag = element.localName
    if (SKIP.has(tag)) return
    const names = namesOf(element)
    if (names !== '') this.names.add(names)
    const hints = this.hintsOf(names)
    const isBlock = BLOCKS.has(tag) || tag.includes('-') || (hints.length > 0 && hints[0] !== 'hidden')
    if (isBlock) this.flush(parent)
    if (tag === 'br' || tag === 'hr') return
    const heading = headingLevel(element, tag)
    const zone = zoneOf(element, tag, hints, parent?.zone ?? 'main')
    const block = isBlock ? this.open(element, tag, parent, hints, zone) : (parent?.block ?? 0)
    this.stack.push({
      element: isBlock || !parent ? element : parent.element,
      next: element.firstChild,
      block,
      isBlock,
      zone,
      heading: heading || (parent?.heading ?? 0),
      item: tag === 'li' || (parent?.item ?? false),
      link: tag === 'a' || (parent?.link ?? false),
      bold: BOLD.has(tag) || heading > 0 || (parent?.bold ?? false),
      control: isControl(element, tag) || (parent?.control ?? false),
    })
  }

  private open(element: Element, tag: string, parent: Frame | null, hints: readonly Hint[], zone: Zone): number {
    const start = this.lines.length
    this.blocks.push({ element, tag, parent: parent?.block ?? -1, start, end: start, hints, zone })
    return this.blocks.length - 1
  }

  private leave(frame: Frame): void {
    if (frame.isBlock) {
      this.flush(frame)
      const block = this.blocks[frame.block]
      if (block) block.end = this.lines.length
    }
    this.stack.pop()
  }

  private text(node: Node, frame: Frame): void {
    const text = (node.nodeValue ?? '').slice(0, MAX.letters)
    this.letters += text.length
    if (text.trim() === '') {
      if (this.pending) this.pending.parts.push(' ')
      return
    }
    this.pending ??= { parts: [], linked: 0, plain: 0, bold: 0, first: node, last: node }
    const { pending } = this
    // Some parsers cut a text at every entity.
    const last = pending.parts.length - 1
    if (last >= 0 && node.previousSibling === pending.last) pending.parts[last] = `${pending.parts[last]}${text}`
    else pending.parts.push(text)
    pending.last = node
    if (frame.link || frame.control) pending.linked += text.length
    if (frame.bold) pending.bold += text.length
    pending.plain += text.length
  }

  private flush(frame: Frame | null): void {
    const { pending } = this
    this.pending = null
    if (!pending || !frame) return
    const text = squash(pending.parts.join(''))
    // Some applications leave their data lying in visible elements.
    if (text === '' || (text.length > 300 && /^\[?\{\s?"/.test(text))) return
    const parts = pending.parts.map(squash).filter((part) => part !== '')
    const { element, heading, zone, item, control } = frame
    const bold = pending.bold * 2 > pending.plain
    const { linked, first, last } = pending
    this.lines.push({ text, parts, element, heading, zone, item, linked, bold, control, first, last })
  }
}

function headingLevel(element: Element, tag: string): number {
  if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') return Number(tag[1])
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) || 2 : 0
}

const isControl = (element: Element, tag: string): boolean =>
  tag === 'button' || element.getAttribute('role') === 'button'

// Maps, because a page may call a role "constructor", which every plain object knows.
const ROLE_ZONES = new Map<string, Zone>([
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['menu', 'nav'],
  ['search', 'form'],
])
const TAG_ZONES = new Map<string, Zone>([
  ['nav', 'nav'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['menu', 'nav'],
  ['form', 'form'],
])

function zoneOf(element: Element, tag: string, hints: readonly Hint[], parent: Zone): Zone {
  if (parent === 'hidden' || isHidden(element, hints)) return 'hidden'
  if (hints.includes('consent')) return 'dialog'
  if (parent !== 'main' && parent !== 'form' && parent !== 'aside') return parent
  if (hints.includes('related')) return 'related'
  if (hints.includes('nav')) return 'nav'
  return TAG_ZONES.get(tag) ?? ROLE_ZONES.get(element.getAttribute('role') ?? '') ?? parent
}

function isHidden(element: Element, hints: readonly Hint[]): boolean {
  if (hints.includes('hidden')) return true
  if (element.getAttribute('hidden') !== null) return element.getAttribute('hidden') !== 'until-found'
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
