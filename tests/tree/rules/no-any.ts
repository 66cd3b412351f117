import { Visitor } from 'oxc-parser'
import { isGenerated } from '../read-tree.ts'
import { defineRule } from '../rule.ts'
import type { Finding } from '../rule.ts'

export const rule = defineRule({
  name: 'no-any',
  check: ({ sources }) =>
    sources
      .filter(({ path }) => !isGenerated(path))
      .flatMap((source) => {
        const found: Finding[] = []
        new Visitor({
          TSAnyKeyword: ({ start }) => {
            found.push({ path: source.path, line: source.lineAt(start), message: 'say what it is, or unknown' })
          },
        }).visit(source.program)
        return found
      }),
  broken: {
    files: { 'server/src/loose.ts': '// any word\nexport const loose = (value: any): unknown => value\n' },
    finding: 'server/src/loose.ts:2 no-any: say what it is, or unknown',
  },
})
