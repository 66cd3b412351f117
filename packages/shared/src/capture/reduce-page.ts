import { DATA_ATTRIBUTES, mayHoldJob } from './job-script.ts'

/** A page small enough to keep: what the readers look at, as HTML that parses to the same text. */
export type Reduced = { kind: 'page'; html: string } | { kind: 'too-large' }

export interface ReduceOptions {
  /** The most characters of HTML; a page that needs more is not kept at all, because half a page reads wrong. */
  most?: number
  /** Changes text on its way out, where something must not leave the device. */
  clean?: (text: string, attribute: string | null) => string
}

const MOST = 2_000_000
const LONGEST_ATTRIBUTE = 4_000
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const DROPPED = setOf('style svg canvas video audio object embed math noscript template base')
/** What stands in these was typed or chosen by the person, or is another page. */
const EMPTIED = setOf('textarea select datalist iframe')
const VOID = setOf('area br col embed hr img input link meta source track wbr')
const NOT_READ = setOf('style value checked selected placeholder srcset sizes nonce integrity ping')
const ELEMENT = 1
const TEXT = 3
const COMMENT = 8

/** Walks the page once, without recursion and without changing it, and stops where it grows too large. */
export function reducePage(document: Document, { most = MOST, clean }: ReduceOptions = {}): Reduced {
  const writer = new Writer(clean ?? ((text) => text))
  const root: Node = document.documentElement
  let node: Node | null = root
  while (node) {
    if (writer.size > most) return { kind: 'too-large' }
    const inner: Node | null = writer.open(node) ? node.firstChild : null
    if (inner) {
      node = inner
      continue
    }
    writer.close(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) writer.close(node)
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return { kind: 'page', html: `<!doctype html>${writer.parts.join('')}` }
}

class Writer {
  readonly parts: string[] = []
  size = 0
  private afterText = false
  private readonly opened = new Set<Node>()
  private readonly clean: (text: string, attribute: string | null) => string

  constructor(clean: (text: string, attribute: string | null) => string) {
    this.clean = clean
  }

  /** True where what is inside is to be read too. */
  open(node: Node): boolean {
    if (node.nodeType === TEXT) this.text(node.nodeValue ?? '')
    if (node.nodeType === COMMENT) this.comment(node)
    return node.nodeType === ELEMENT && this.element(node as Element)
  }

  close(node: Node): void {
    if (this.opened.delete(node)) this.write(`</${(node as Element).localName}>`)
  }

  private write(part: string): void {
    this.parts.push(part)
    this.size += part.length
    this.afterText = false
  }

  /** Two texts side by side are a label and its value more often than not; the parser must not join them. */
  private text(text: string): void {
    if (this.afterText) this.write('<!---->')
    this.write(escapeText(this.clean(text, null)))
    this.afterText = true
  }

  /** One site carries its data in comments inside `code`; every other comment says nothing. */
  private comment({ nodeValue, parentNode }: Node): void {
    const isData = (parentNode as Element | null)?.localName === 'code'
    if (isData) this.write(`<!--${this.clean(nodeValue ?? '', null).replaceAll('--', '- -')}-->`)
  }

  private element(element: Element): boolean {
    const tag = element.localName
    if (DROPPED.has(tag) || !/^[a-z][\w:.-]*$/i.test(tag)) return false
    if (tag === 'script') return this.script(element)
    this.write(`<${tag}${this.attributes(element)}>`)
    if (VOID.has(tag)) return false
    this.opened.add(element)
    const isTyped = element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false'
    return !EMPTIED.has(tag) && !isTyped
  }

  /** Its code never; the address tells some systems by name, and data is what half of the readers read. */
  private script(element: Element): boolean {
    const text = element.textContent ?? ''
    const isCode = element.hasAttribute('src')
    const isData = (element.getAttribute('type') ?? '').includes('ld+json') || mayHoldJob(text)
    if (!isCode && !isData) return false
    const data = isCode ? '' : this.clean(text, null).replaceAll(/<(?=\/script|!--)/gi, '\\u003c')
    this.write(`<script${this.attributes(element)}>${data}</script>`)
    return false
  }

  private attributes(element: Element): string {
    return [...element.attributes]
      .map(({ name, value }) => [name, keptValue(element, name, value)] as const)
      .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeValue(this.clean(value, name))}"`))
      .join('')
  }
}

function keptValue(element: Element, name: string, value: string): string | null {
  if (!/^[\w:.@-]+$/.test(name) || /^on/i.test(name)) return null
  if (name === 'style') return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value) ? 'display:none' : null
  if (name === 'value' && /^(?:button|submit)$/i.test(element.getAttribute('type') ?? '')) return value
  if (NOT_READ.has(name) || /^\s*(?:data|javascript|blob):/i.test(value)) return null
  const isLong = value.length > LONGEST_ATTRIBUTE && name !== 'content'
  return isLong && !(DATA_ATTRIBUTES.includes(name) && mayHoldJob(value)) ? null : value
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeValue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
