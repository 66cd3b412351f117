import { join } from 'node:path'
import { expect, test } from 'vitest'
import { functionsOf } from './functions.ts'
import { readTree, writtenSources } from './read-tree.ts'
import { loadRules } from './rules.ts'
import { describeFinding } from './rule.ts'

const tree = readTree(join(import.meta.dirname, '../..'))
const rules = await loadRules()

test.for(rules.map((rule) => [rule.name, rule] as const))('the tree keeps the rule %s', ([, rule]) => {
  expect(rule.check(tree).map((finding) => describeFinding(rule, finding))).toEqual([])
})

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test('half of the product is in small pieces', () => {
  const written = writtenSources(tree)
  const file = median(written.map(({ text }) => text.trimEnd().split('\n').length))
  const fn = median(written.flatMap(functionsOf).map(({ lines }) => lines))
  console.log(`${written.length} files of the product: median file ${file} lines, median function ${fn}`)
  expect(file).toBeLessThanOrEqual(80)
  expect(fn).toBeLessThanOrEqual(10)
})
