import { attribute, xmlPieces } from './xml.ts'

export interface Style {
  heading: boolean
  bold: boolean
  size: number | null
}
export type Styles = ReadonlyMap<string, Style>

/** Word keeps the English names whatever language it speaks; other programs name their styles as they like. */
const HEADING = /^(?:heading|überschrift|titre|título|kop|encabezado|section)\b/i

/** What each style says, as far as it tells headings from text. */
export function stylesOf(xml: string | null): Styles {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  for (const piece of xmlPieces(xml ?? '')) {
    if (piece.kind !== 'open') continue
    const value = attribute(piece.attributes, 'w:val')
    if (piece.name === 'w:style') {
      current = { heading: false, bold: false, size: null }
      styles.set(attribute(piece.attributes, 'w:styleId') ?? '', current)
    } else if (current && piece.name === 'w:name') current.heading = HEADING.test(value ?? '')
    else if (current && piece.name === 'w:b') current.bold = isOn(value)
    else if (current && piece.name === 'w:sz') current.size = Number(value) / 2 || null
  }
  return styles
}

export const isOn = (value: string | null): boolean => value !== '0' && value !== 'false' && value !== 'none'
