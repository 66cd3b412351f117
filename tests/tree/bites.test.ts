import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeAll } from './gen.ts'
import { readTree } from './read-tree.ts'
import { findAll, loadRules } from './rules.ts'

const rules = await loadRules()

function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-tree-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  writeAll(readTree(root))
  return root
}

test('an empty tree breaks no rule', () => {
  expect(findAll(rules, readTree(plant({})))).toEqual([])
})

// All rules read each broken tree: one must find its own flaw there and the others nothing.
test.for(rules.map((rule) => [rule.name, rule] as const))('the rule %s bites', ([, { broken }]) => {
  expect(findAll(rules, readTree(plant(broken.files)))).toEqual([broken.finding])
})

const SITE = 'packages/shared/src/capture/sites/acme.ts'
const FIXTURE = 'tests/fixtures/sites/acme/opening'

test('a list that misses a new member is stale until it is generated', () => {
  const root = plant({ [`${FIXTURE}/page.html`]: '<p>Acme</p>', [`${FIXTURE}/expected.json`]: '{}' })
  mkdirSync(dirname(join(root, SITE)), { recursive: true })
  writeFileSync(join(root, SITE), 'export default {}\n')
  const list = 'packages/shared/src/capture/sites.gen.ts'
  expect(findAll(rules, readTree(root))).toEqual([
    `${list}:1 stale-generated: does not fit what it is made from; run pnpm gen`,
  ])
  writeAll(readTree(root))
  expect(findAll(rules, readTree(root))).toEqual([])
})
