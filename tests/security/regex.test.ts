import { expect, test } from 'vitest'
import { attacksOn, literalsBelow } from './regex-literals.ts'
import type { Literal } from './regex-literals.ts'
import { MOST_SCANS, scansToMatch } from './text-pace.ts'

const literals = literalsBelow(new URL('../../packages/shared/src/', import.meta.url))

/** Grows the text step by step, so that an expression that blows up is caught while it still ends. */
async function slowestOf(literal: Literal): Promise<{ scans: number; on: string }> {
  const expression = new RegExp(literal.pattern, literal.flags)
  let worst = { scans: 0, on: '' }
  for (const size of [100, 1_000, 10_000, 100_000]) {
    for (const text of attacksOn(literal, size)) {
      const scans = await scansToMatch(expression, text)
      if (scans > worst.scans) worst = { scans, on: `${size} characters of ${JSON.stringify(text.slice(0, 24))}` }
      if (scans > MOST_SCANS) return worst
    }
  }
  return worst
}

test('the expressions are found', () => {
  expect(literals.length).toBeGreaterThan(300)
})

test.for(literals.map((one) => [`${one.where} /${one.pattern.slice(0, 60)}/`, one] as const))(
  '%s',
  async ([, literal]) => {
    const { scans, on } = await slowestOf(literal)
    expect(scans, `it takes as long as ${Math.round(scans)} scans on ${on}`).toBeLessThan(MOST_SCANS)
  },
)
