import { productSources } from '../read-tree.ts'
import { defineRule } from '../rule.ts'

const LEFTOVER = /\b(?:TODO|FIXME|XXX|HACK)\b/

export const rule = defineRule({
  name: 'no-leftovers',
  check: (tree) =>
    productSources(tree).flatMap((source) =>
      source.comments
        .filter(({ value }) => LEFTOVER.test(value))
        .map(({ start }) => ({ path: source.path, line: source.lineAt(start), message: 'finish it or leave it out' })),
    ),
  broken: {
    files: { 'server/src/half.ts': 'export const half = 1 // TODO the other half\n' },
    finding: 'server/src/half.ts:1 no-leftovers: finish it or leave it out',
  },
})
