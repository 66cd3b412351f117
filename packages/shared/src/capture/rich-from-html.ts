import type { BlockTag, RichBlock } from './rich-text.ts'
import { RichBuilder, safeHref } from './rich-text.ts'
import { decodeEntities } from './text.ts'

/** Reads a string of HTML without a DOM: nothing can run, nothing is fetched, and it works where there is no browser. */
export function richFromHtml(html: string, base: string): RichBlock[] {
  const reader = new HtmlReader(base)
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const isTag = /[a-zA-Z/!?]/.test(html[open + 1] ?? '')
    reader.text(html.slice(at, isTag ? open : open + 1))
    if (!isTag) {
      at = open + 1
      continue
    }
    at = reader.tag(html, open)
  }
  reader.text(html.slice(at))
  reader.out.end()
  return reader.out.blocks
}

const HEADINGS = new Map<string, BlockTag>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
])
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption footer form header main nav p pre section table td th tr'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'noscript', 'object', 'svg', 'textarea', 'select'])

class HtmlReader {
  readonly out = new RichBuilder()
  private readonly base: string
  private strong = 0
  private em = 0
  private href: string | null = null
  private readonly lists: boolean[] = []

  constructor(base: string) {
    this.base = base
  }

  text(raw: string): void {
    if (raw === '') return
    this.out.text(decodeEntities(raw), { strong: this.strong > 0, em: this.em > 0, href: this.href })
  }

  /** Reads the tag that opens at `from`; answers where to go on. */
  tag(html: string, from: number): number {
    if (html.startsWith('<!--', from)) return after(html, '-->', from + 4)
    const end = tagEnd(html, from + 1)
    const source = html.slice(from + 1, end)
    const closing = source.startsWith('/')
    const name = (/^\/?([a-zA-Z][a-zA-Z\d-]*)/.exec(source)?.[1] ?? '').toLowerCase()
    if (SILENT.has(name) && !closing && !source.endsWith('/')) return skipElement(html, name, end + 1)
    if (closing) this.close(name)
    else this.open(name, source)
    return end + 1
  }

  private open(name: string, source: string): void {
    const heading = HEADINGS.get(name)
    if (heading) this.out.start(heading, 0, false)
    else if (name === 'li') this.out.start('li', Math.max(this.lists.length, 1), this.lists.at(-1) ?? false)
    else if (name === 'ul' || name === 'ol') {
      this.out.end()
      this.lists.push(name === 'ol')
    } else if (name === 'br') this.out.lineBreak()
    else if (name === 'hr') this.out.end()
    else if (BLOCKS.has(name)) this.block()
    else if (name === 'b' || name === 'strong') this.strong++
    else if (name === 'i' || name === 'em') this.em++
    else if (name === 'a') this.href = safeHref(attribute(source, 'href'), this.base)
  }

  /** A paragraph inside a list item stays in the item. */
  private block(): void {
    if (this.lists.length === 0) this.out.end()
    else this.out.lineBreak()
  }

  private close(name: string): void {
    if (HEADINGS.get(name) || name === 'li') this.out.end()
    else if (name === 'ul' || name === 'ol') {
      this.out.end()
      this.lists.pop()
    } else if (BLOCKS.has(name)) this.block()
    else if (name === 'b' || name === 'strong') this.strong = Math.max(0, this.strong - 1)
    else if (name === 'i' || name === 'em') this.em = Math.max(0, this.em - 1)
    else if (name === 'a') this.href = null
  }
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** The `>` that ends a tag, quotes respected. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let i = from; i < html.length; i++) {
    const char = html[i] ?? ''
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '>') return i
    else if ((char === '"' || char === "'") && html[i - 1] === '=') quote = char
  }
  return html.length
}

function skipElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? tagEnd(html, found.index + 2) + 1 : html.length
}

function attribute(source: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(source)
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? '') : null
}
