import { Visitor } from 'oxc-parser'
import type { Function as FunctionNode, ArrowFunctionExpression } from 'oxc-parser'
import type { Source } from './read-tree.ts'

export interface FunctionSize {
  line: number
  lines: number
}

/** Lines that carry code: neither empty nor comment alone. */
function codeLines(source: Source, start: number, end: number): number {
  const bare = source.comments
    .filter((comment) => comment.start >= start && comment.end <= end)
    .toReversed()
    .reduce((text, { start: from, end: to }) => text.slice(0, from) + text.slice(to), source.text.slice(0, end))
  return bare
    .slice(start)
    .split('\n')
    .filter((line) => line.trim()).length
}

/** Every function with a body, with its size. Measured as the linter does: empty lines and comments do not count. */
export function functionsOf(source: Source): FunctionSize[] {
  const found: FunctionSize[] = []
  const note = ({ start, end, body }: FunctionNode | ArrowFunctionExpression) => {
    if (body) found.push({ line: source.lineAt(start), lines: codeLines(source, start, end) })
  }
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(source.program)
  return found
}
