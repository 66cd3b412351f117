import { writtenSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  name: 'no-barrels',
  check: (tree) =>
    writtenSources(tree).flatMap((source) =>
      source.module.staticExports
        .filter(({ entries }) => entries.some((entry) => entry.moduleRequest))
        .map(({ start }) => ({
          path: source.path,
          line: source.lineAt(start),
          message: 'import from the file that says it; only generated files pass on what others export',
        })),
    ),
  broken: {
    files: { 'server/src/index.ts': "\nexport { limits } from './limits.ts'\n" },
    finding:
      'server/src/index.ts:2 no-barrels: import from the file that says it; only generated files pass on what others export',
  },
})
