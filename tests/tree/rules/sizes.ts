import { functionsOf } from '../functions.ts'
import { isGenerated, isProduct } from '../read-tree.ts'
import type { Source } from '../read-tree.ts'
import { defineRule } from '../rule.ts'
import type { Finding } from '../rule.ts'

const MAX_FILE = 300
const MAX_FUNCTION = 40

function tooLongFunctions(source: Source): Finding[] {
  return functionsOf(source)
    .filter(({ lines }) => lines > MAX_FUNCTION)
    .map(({ line, lines }) => ({
      path: source.path,
      line,
      message: `a function has at most ${MAX_FUNCTION} lines, this one ${lines}`,
    }))
}

function tooLongFile({ path, text }: Source): Finding[] {
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_FILE ? [{ path, line: 1, message: `a file has at most ${MAX_FILE} lines, this one ${lines}` }] : []
}

export const rule = defineRule({
  name: 'sizes',
  check: ({ sources }) =>
    sources
      .filter(({ path }) => !isGenerated(path))
      .flatMap((source) => tooLongFile(source).concat(isProduct(source.path) ? tooLongFunctions(source) : [])),
  broken: {
    files: { 'server/src/long.ts': `export function long() {\n${'  void 0\n'.repeat(45)}}\n` },
    finding: 'server/src/long.ts:1 sizes: a function has at most 40 lines, this one 47',
  },
})
