import type { Colour, Template } from './template.ts'

const INK: Colour = [0.08, 0.08, 0.1]
const NAVY: Colour = [0.11, 0.2, 0.36]

/** Much on a page and still easy to read: for long careers. */
export const compact: Template = {
  faces: { regular: 'source-sans', bold: 'source-sans-bold' },
  office: 'Calibri',
  margin: { side: 44, top: 38, foot: 36 },
  indent: 11,
  mark: '•',
  linkColour: NAVY,
  styles: {
    name: { size: 18, bold: true, leading: 1.15, above: 0, colour: NAVY },
    label: { size: 10.5, leading: 1.3, above: 0, colour: INK },
    contact: { size: 9, leading: 1.35, above: 1, colour: INK },
    heading: {
      size: 10.5,
      bold: true,
      leading: 1.2,
      above: 9,
      colour: NAVY,
      rule: { colour: NAVY, width: 0.7, gap: 2.5 },
    },
    entry: { size: 9.5, bold: true, leading: 1.3, above: 4, colour: INK },
    under: { size: 9.25, leading: 1.3, above: 0, colour: INK },
    text: { size: 9.25, leading: 1.32, above: 2, colour: INK },
    bullet: { size: 9.25, leading: 1.3, above: 0.8, colour: INK },
    row: { size: 9.25, leading: 1.32, above: 1, colour: INK },
    letter: { size: 10, leading: 1.42, above: 7, colour: INK },
  },
}
