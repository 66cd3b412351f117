import { writtenSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  name: 'module-state',
  check: (tree) =>
    writtenSources(tree)
      .filter(({ path }) => /^(?:server|packages)\//.test(path))
      .flatMap((source) =>
        source.program.body
          .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
          .filter((node) => node?.type === 'VariableDeclaration' && node.kind !== 'const')
          .map((node) => ({
            path: source.path,
            line: source.lineAt(node?.start ?? 0),
            message: 'a module keeps no state of its own; hand it in through Deps',
          })),
      ),
  broken: {
    files: { 'server/src/counter.ts': 'export let counter = 0\n' },
    finding: 'server/src/counter.ts:1 module-state: a module keeps no state of its own; hand it in through Deps',
  },
})
