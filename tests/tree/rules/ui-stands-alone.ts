import { importsOf } from '../imports.ts'
import { productSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  name: 'ui-stands-alone',
  check: (tree) =>
    productSources(tree)
      .filter(({ path }) => path.startsWith('extension/ui/'))
      .flatMap((source) =>
        importsOf(source)
          .filter(({ path }) => path?.startsWith('extension/features/'))
          .map(({ name, line }) => ({
            path: source.path,
            line,
            message: `ui imports nothing of features, not ${name}`,
          })),
      ),
  broken: {
    files: { 'extension/ui/button.tsx': "import { Board } from '../features/board/board.tsx'\n" },
    finding:
      'extension/ui/button.tsx:1 ui-stands-alone: ui imports nothing of features, not ../features/board/board.tsx',
  },
})
