import { importsOf } from '../imports.ts'
import { writtenSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const PURE = /^packages\/shared\/src\/(?:domain|sync)\//

export const rule = defineRule({
  name: 'pure-core',
  check: (tree) =>
    writtenSources(tree)
      .filter(({ path }) => PURE.test(path))
      .flatMap((source) =>
        importsOf(source)
          .filter(({ name, path }) => name !== 'zod' && !(path && PURE.test(path)))
          .map(({ name, line }) => ({
            path: source.path,
            line,
            message: `domain and sync import zod and each other only, not ${name}`,
          })),
      ),
  broken: {
    files: { 'packages/shared/src/domain/age.ts': "import { z } from 'zod'\nimport { readFileSync } from 'node:fs'\n" },
    finding:
      'packages/shared/src/domain/age.ts:2 pure-core: domain and sync import zod and each other only, not node:fs',
  },
})
