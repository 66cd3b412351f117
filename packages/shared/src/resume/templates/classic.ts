import type { Colour, Template } from './template.ts'

const INK: Colour = [0.1, 0.1, 0.12]
const SOFT: Colour = [0.32, 0.32, 0.35]

/** A book's face, the name in the middle, hairlines under headings. */
export const classic: Template = {
  faces: { regular: 'source-serif', bold: 'source-serif-bold' },
  office: 'Georgia',
  margin: { side: 62, top: 56, foot: 54 },
  indent: 14,
  mark: '•',
  linkColour: INK,
  styles: {
    name: { size: 25, leading: 1.2, above: 0, centred: true, colour: INK },
    label: { size: 12, leading: 1.4, above: 2, centred: true, colour: SOFT },
    contact: { size: 9.75, leading: 1.5, above: 3, centred: true, colour: SOFT },
    heading: {
      size: 10.5,
      bold: true,
      leading: 1.3,
      above: 17,
      capitals: true,
      tracking: 0.08,
      colour: INK,
      rule: { colour: [0.62, 0.62, 0.65], width: 0.6, gap: 4 },
    },
    entry: { size: 10.75, bold: true, leading: 1.4, above: 8, colour: INK },
    under: { size: 10, leading: 1.42, above: 0, colour: SOFT },
    text: { size: 10, leading: 1.48, above: 4, colour: INK },
    bullet: { size: 10, leading: 1.44, above: 2, colour: INK },
    row: { size: 10, leading: 1.46, above: 2.5, colour: INK },
    letter: { size: 10.75, leading: 1.56, above: 10, colour: INK },
  },
}
