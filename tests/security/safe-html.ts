import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window

/** Reads HTML the way a browser does; nothing runs and nothing is loaded. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Writes down what was read, in the one way the product writes HTML. */
function written(node: Node): string {
  if (node.nodeType === 3) return escape(node.nodeValue ?? '')
  const inner = [...node.childNodes].map(written).join('')
  if (node.nodeName === 'BODY') return inner
  const tag = node.nodeName.toLowerCase()
  const href = (node as Element).getAttribute('href')
  return tag === 'br' ? '<br>' : `<${tag}${href === null ? '' : ` href="${escape(href)}"`}>${inner}</${tag}>`
}

const ALLOWED = new Map<string, ReadonlySet<string>>(
  ['P', 'LI', 'UL', 'OL', 'H2', 'H3', 'H4', 'EM', 'STRONG', 'BR'].map((tag) => [tag, new Set()]),
)
ALLOWED.set('A', new Set(['href']))

/** What is in this HTML that may not be there: other tags, other attributes, other kinds of addresses, or a second reading. */
export function unsafeIn(html: string): string[] {
  const { body } = parsePage(`<!doctype html><body>${html}`)
  const found: string[] = []
  for (const element of body.querySelectorAll('*')) {
    const allowed = ALLOWED.get(element.tagName)
    if (!allowed) found.push(`<${element.tagName}>`)
    for (const { name, value } of element.attributes) {
      if (!allowed?.has(name)) found.push(`${element.tagName} ${name}`)
      else if (!/^(?:https?:\/\/|mailto:)/.test(value)) found.push(`address ${value.slice(0, 60)}`)
    }
  }
  if (written(body) !== html) found.push('it changes when it is read')
  return found
}
