import { BLACK } from './template.ts'
import type { Template } from './template.ts'

/** Made for the programs that read applications: one column, one colour, nothing but text. */
export const plain: Template = {
  faces: { regular: 'source-sans', bold: 'source-sans-bold' },
  office: 'Calibri',
  margin: { side: 56, top: 52, foot: 52 },
  indent: 14,
  mark: '•',
  linkColour: BLACK,
  styles: {
    name: { size: 20, bold: true, leading: 1.2, above: 0 },
    label: { size: 12, leading: 1.35, above: 1 },
    contact: { size: 10.5, leading: 1.4, above: 2 },
    heading: { size: 12.5, bold: true, leading: 1.3, above: 13 },
    entry: { size: 10.75, bold: true, leading: 1.35, above: 7 },
    under: { size: 10.5, leading: 1.38, above: 0 },
    text: { size: 10.5, leading: 1.4, above: 3 },
    bullet: { size: 10.5, leading: 1.38, above: 1.5 },
    row: { size: 10.5, leading: 1.4, above: 2 },
    letter: { size: 11, leading: 1.48, above: 9 },
  },
}
