// Run by hand after a drawing changed: node extension/assets/render-icons.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

/** Each size has a drawing of its own: what reads well at 128 px is mush at 16. */
const SIZES = [16, 32, 48, 128]

for (const size of SIZES) {
  const drawing = readFileSync(new URL(`mark-${size}.svg`, import.meta.url))
  const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render()
  writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), picture.asPng())
}
