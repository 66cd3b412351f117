import { xmlPieces } from '@rolecall/shared/resume/xml.ts'

/** An element as data: the text in it, and the elements in it by their names. */
export interface XmlElement {
  name: string
  text: string
  children: XmlElement[]
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g
const DEEPEST = 64

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A feed as a tree. It knows no entities but the five of XML, no document types, and fetches nothing. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', text: '', children: [] }
  const open = [root]
  for (const piece of xmlPieces(xml.replace(CDATA, (_, text: string) => escaped(text)))) {
    const parent = open.at(-1) ?? root
    if (piece.kind === 'text') parent.text += piece.text
    if (piece.kind === 'close') {
      if (open.length < 2 || parent.name !== piece.name)
        throw new SyntaxError(`The feed closes <${piece.name}>, which is not open.`)
      open.pop()
    }
    if (piece.kind === 'open') {
      const element: XmlElement = { name: piece.name, text: '', children: [] }
      parent.children.push(element)
      if (!piece.empty) open.push(element)
      if (open.length > DEEPEST) throw new SyntaxError('The feed is nested too deeply.')
    }
  }
  if (open.length > 1) throw new SyntaxError('The feed ends before its elements do.')
  return root
}

export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((one) => one.name === name)
export const inside = (element: XmlElement, name: string): XmlElement | undefined => all(element, name)[0]
export const textIn = (element: XmlElement, name: string): string | null => inside(element, name)?.text.trim() || null
