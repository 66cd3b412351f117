import type { Pair } from '../render/faces.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** How one kind of line looks. Lengths are points. */
export interface Style {
  size: number
  bold?: boolean
  colour?: Colour
  /** From foot to foot of two lines, in heights of the letters. */
  leading: number
  /** Room above. */
  above: number
  centred?: boolean
  capitals?: boolean
  /** Room between letters, in heights of the letters. */
  tracking?: number
  /** A stroke under the line. */
  rule?: { colour: Colour; width: number; gap: number }
}

export const KINDS = [
  'name',
  'label',
  'contact',
  'heading',
  'entry',
  'under',
  'text',
  'bullet',
  'row',
  'letter',
] as const
export type Kind = (typeof KINDS)[number]

export interface Template {
  faces: Pair
  /** What a word processor sets it in: a font that is there on most computers. */
  office: string
  margin: { side: number; top: number; foot: number }
  /** How far points are set in, with their marks. */
  indent: number
  mark: string
  linkColour: Colour
  styles: Readonly<Record<Kind, Style>>
}

export const BLACK: Colour = [0, 0, 0]
