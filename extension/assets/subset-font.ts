// Run by hand after a new version of Inter: node extension/assets/subset-font.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const from = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('')

const PUNCTUATION = 'ıŒœˆ˚˜\u2002–—‘’‚“”„•…‹›←↑→↓€™−∕'

/** Letters of the languages of Europe only: the rest of what Inter holds would triple the size. */
const SUBSETS = {
  latin: from(0x20, 0x7e) + from(0xa0, 0xff) + PUNCTUATION,
  'latin-ext': `${from(0x100, 0x17f)}${from(0x218, 0x21b)}ẞ${from(0x20a0, 0x20c0)}`,
  cyrillic: `${from(0x400, 0x45f)}Ґґ№`,
}

for (const [name, letters] of Object.entries(SUBSETS)) {
  const whole = fileURLToPath(import.meta.resolve(`@fontsource-variable/inter/files/inter-${name}-wght-normal.woff2`))
  const small = await subsetFont(readFileSync(whole), letters, { targetFormat: 'woff2' })
  writeFileSync(new URL(`../ui/fonts/inter-${name}.woff2`, import.meta.url), small)
}
