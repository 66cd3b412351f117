import type { Line } from './outline.ts'
import type { BlockTag, RichBlock } from './rich-text.ts'
import { RichBuilder, safeHref } from './rich-text.ts'
import { APPLY } from './apply-words.ts'

const HEADINGS = new Map<string, BlockTag>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
])
const STRONG = new Set(['b', 'strong'])
const EM = new Set(['i', 'em'])
const UNWANTED = new Set(['nav', 'footer', 'form', 'dialog', 'related', 'hidden'])

/** Rebuilds the lines of a body as plain blocks. Markup is looked up from each text node, never copied. */
export function richFromLines(lines: readonly Line[], base: string): RichBlock[] {
  const out = new RichBuilder()
  for (const line of lines) {
    if (UNWANTED.has(line.zone) || line.control || (line.linked > 0 && line.text.length < 40 && APPLY.test(line.text)))
      continue
    const { tag, depth, ordered } = blockOf(line)
    out.start(tag, depth, ordered)
    for (const node of textNodes(line)) out.text(node.nodeValue ?? '', styleOf(node, line.element, base))
    out.end()
  }
  return out.blocks
}

function blockOf(line: Line): { tag: BlockTag; depth: number; ordered: boolean } {
  if (line.heading > 0 && line.text.length < 200)
    return { tag: HEADINGS.get(`h${Math.min(line.heading, 6)}`) ?? 'h4', depth: 0, ordered: false }
  if (!line.item) return { tag: 'p', depth: 0, ordered: false }
  let depth = 0
  let ordered = false
  let at: Element | null = line.element
  for (let steps = 0; at && steps < 40; steps++, at = at.parentElement) {
    const name = at.localName
    if (name !== 'ul' && name !== 'ol') continue
    if (depth === 0) ordered = name === 'ol'
    depth++
  }
  return { tag: 'li', depth: Math.min(Math.max(depth, 1), 8), ordered }
}

/** The text nodes from the first to the last of a line, in document order. */
function* textNodes(line: Line): Generator<Node> {
  let node: Node | null = line.first
  for (let steps = 0; node && steps < 20_000; steps++) {
    if (node.nodeType === 3) yield node
    if (node === line.last) return
    node = following(node)
  }
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg'])

function following(node: Node): Node | null {
  const into = node.nodeType === 1 && !SKIPPED.has((node as Element).localName) ? node.firstChild : null
  if (into) return into
  let at: Node | null = node
  while (at && !at.nextSibling) at = at.parentNode
  return at?.nextSibling ?? null
}

function styleOf(node: Node, top: Element, base: string): { strong: boolean; em: boolean; href: string | null } {
  const style: { strong: boolean; em: boolean; href: string | null } = { strong: false, em: false, href: null }
  let at: Element | null = node.parentElement
  for (let steps = 0; at && at !== top && steps < 30; steps++, at = at.parentElement) {
    if (STRONG.has(at.localName)) style.strong = true
    else if (EM.has(at.localName)) style.em = true
    else if (at.localName === 'a' && style.href === null) style.href = safeHref(at.getAttribute('href'), base)
  }
  return style
}
