import { expect, test } from 'vitest'
import { attacksOn, literalsBelow } from './regex-literals.ts'
import type { Literal } from './regex-literals.ts'

const literals = literalsBelow(new URL('../../packages/shared/src/', import.meta.url))
const LIMIT = 50

/** The best of a few runs: what the machine did beside is not the expression's fault. */
function timeOf(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 6 && best > LIMIT / 2; run++) {
    const began = performance.now()
    if (expression.global) text.replace(expression, '')
    else expression.test(text)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** Grows the text step by step, so that an expression that blows up is caught while it still ends. */
function slowestOf(literal: Literal): { took: number; on: string } {
  const expression = new RegExp(literal.pattern, literal.flags)
  let worst = { took: 0, on: '' }
  for (const size of [100, 1_000, 10_000, 100_000]) {
    for (const text of attacksOn(literal, size)) {
      const took = timeOf(expression, text)
      if (took > worst.took) worst = { took, on: `${size} characters of ${JSON.stringify(text.slice(0, 24))}` }
      if (took > LIMIT) return worst
    }
  }
  return worst
}

test('the expressions are found', () => {
  expect(literals.length).toBeGreaterThan(300)
})

test.for(literals.map((one) => [`${one.where} /${one.pattern.slice(0, 60)}/`, one] as const))('%s', ([, literal]) => {
  const { took, on } = slowestOf(literal)
  expect(took, `it takes ${Math.round(took)} ms on ${on}`).toBeLessThan(LIMIT)
})
