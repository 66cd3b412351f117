import { importsOf } from '../imports.ts'
import { productSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const TEST_TOOLS = /^(?:vitest|fast-check|jsdom|puppeteer-core|@playwright\/.*|@axe-core\/.*)(?:\/|$)/
const TEST_FILES = /^tests\/|\.(?:test|spec)\.tsx?$/

export const rule = defineRule({
  name: 'no-test-code',
  check: (tree) =>
    productSources(tree).flatMap((source) =>
      importsOf(source)
        .filter(({ name, path }) => TEST_TOOLS.test(name) || TEST_FILES.test(path ?? ''))
        .map(({ name, line }) => ({ path: source.path, line, message: `the product does not import ${name}` })),
    ),
  broken: {
    files: { 'server/src/clock.ts': "import { vi } from 'vitest'\n" },
    finding: 'server/src/clock.ts:1 no-test-code: the product does not import vitest',
  },
})
