import { Visitor } from 'oxc-parser'
import { importsOf } from '../imports.ts'
import { productSources } from '../read-tree.ts'
import type { Source } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const MODULES = new Set(['wxt/browser', 'webextension-polyfill'])

/** Lines that reach for `chrome.…` or `browser.…`, however they got hold of it. */
function usesOf(source: Source): number[] {
  const lines = importsOf(source)
    .filter(({ name, typeOnly }) => MODULES.has(name) && !typeOnly)
    .map(({ line }) => line)
  new Visitor({
    MemberExpression: ({ object, start }) => {
      if (object.type === 'Identifier' && ['chrome', 'browser'].includes(object.name)) lines.push(source.lineAt(start))
    },
  }).visit(source.program)
  return lines
}

export const rule = defineRule({
  name: 'browser-api',
  check: (tree) =>
    productSources(tree)
      .filter(({ path }) => path.startsWith('extension/') && !path.startsWith('extension/platform/'))
      .flatMap((source) =>
        usesOf(source).map((line) => ({
          path: source.path,
          line,
          message: 'only platform/ talks to the browser; ask one of its functions',
        })),
      ),
  broken: {
    files: { 'extension/features/list.ts': 'export const id = () => chrome.runtime.id\n' },
    finding: 'extension/features/list.ts:1 browser-api: only platform/ talks to the browser; ask one of its functions',
  },
})
