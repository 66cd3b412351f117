import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankBetween, rankOfTime } from './rank.ts'

const ranks = fc
  .array(fc.nat(61), { minLength: 1, maxLength: 12 })
  .map((digits) =>
    digits.map((digit) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[digit]).join(''),
  )
  .filter((rank) => !rank.endsWith('0'))

describe('the rank of a moved card', () => {
  it('lies between its neighbours, and leaves room on both sides', () => {
    fc.assert(
      fc.property(fc.option(ranks), fc.option(ranks), (one, other) => {
        fc.pre(one === null || other === null || one < other)
        const made = rankBetween(one, other)
        if (one !== null) expect(made > one).toBe(true)
        if (other !== null) expect(made < other).toBe(true)
        expect(made.endsWith('0')).toBe(false)
      }),
    )
  })

  it('comes after two cards of equal rank, and ends for any text another client may have written', () => {
    expect(rankBetween('aV', 'aV') > 'aV').toBe(true)
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => typeof rankBetween(one, other) === 'string'))
  })

  it('stays short when cards are moved to the same place again and again', () => {
    let top: string | null = rankOfTime(Date.parse('2026-03-01T09:00:00Z'))
    for (let i = 0; i < 100; i++) top = rankBetween(null, top)
    expect(top.length).toBeLessThan(40)
  })
})

describe('the rank of a card that nobody moved', () => {
  it('puts the newest first, and others fit between', () => {
    fc.assert(
      fc.property(fc.nat(4_102_444_800_000), fc.nat(4_102_444_800_000), (one, other) => {
        fc.pre(one > other)
        const [newer, older] = [rankOfTime(one), rankOfTime(other)]
        expect(newer < older).toBe(true)
        const made = rankBetween(newer, older)
        expect(made > newer && made < older).toBe(true)
      }),
    )
  })
})
