import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neutralise, restore } from './formula.ts'

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

it.each(SIGNS.map((sign) => `${sign}cmd|' /C calc'!A0`))('guards %j and gives it back', (cell) => {
  expect(neutralise(cell)).toBe(`'${cell}`)
  expect(restore(neutralise(cell))).toBe(cell)
})

it('guards what a spreadsheet that parts at semicolons would take for a cell', () => {
  expect(neutralise('x;=HYPERLINK("https://a.example")')).toBe('x;\'=HYPERLINK("https://a.example")')
  expect(neutralise('see you ;-)')).toBe('see you ;-)')
})

it('leaves what nobody would run as it is', () => {
  for (const cell of ['', "it's", "'quoted'", 'a=b', 'C++', '5-6', ' =1']) expect(neutralise(cell)).toBe(cell)
})

it('gives back every text, one that was guarded by somebody else before too', () => {
  const parts = fc.array(fc.constantFrom(...SIGNS, "'", ';', ')', 'a'), { maxLength: 10 }).map((list) => list.join(''))
  const same = fc.property(fc.oneof(parts, fc.string()), (cell) => {
    expect(restore(neutralise(cell))).toBe(cell)
  })
  fc.assert(same, { numRuns: 5_000 })
})

it('stays fast on a text made to be slow', () => {
  const hostile = [`${"'".repeat(200_000)}x`, ";'".repeat(100_000), `${';'.repeat(200_000)}=`]
  for (const text of hostile) expect(restore(neutralise(text))).toBe(text)
})
