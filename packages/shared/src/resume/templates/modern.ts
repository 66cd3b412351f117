import type { Colour, Template } from './template.ts'

const INK: Colour = [0.09, 0.11, 0.14]
const SOFT: Colour = [0.36, 0.4, 0.45]
const TEAL: Colour = [0.02, 0.4, 0.42]

/** A plain modern face, one quiet colour for what is looked for first. */
export const modern: Template = {
  faces: { regular: 'inter', bold: 'inter-bold' },
  office: 'Arial',
  margin: { side: 54, top: 54, foot: 50 },
  indent: 13,
  mark: '•',
  linkColour: TEAL,
  styles: {
    name: { size: 26, bold: true, leading: 1.15, above: 0, tracking: -0.018, colour: INK },
    label: { size: 12.5, leading: 1.4, above: 2, colour: TEAL },
    contact: { size: 9, leading: 1.6, above: 5, colour: SOFT },
    heading: {
      size: 11.5,
      bold: true,
      leading: 1.3,
      above: 18,
      colour: TEAL,
      rule: { colour: [0.75, 0.86, 0.86], width: 1, gap: 4.5 },
    },
    entry: { size: 10, bold: true, leading: 1.4, above: 8, colour: INK },
    under: { size: 9.25, leading: 1.5, above: 0, colour: SOFT },
    text: { size: 9.25, leading: 1.52, above: 4, colour: INK },
    bullet: { size: 9.25, leading: 1.48, above: 2, colour: INK },
    row: { size: 9.25, leading: 1.5, above: 3, colour: INK },
    letter: { size: 10, leading: 1.62, above: 10, colour: INK },
  },
}
