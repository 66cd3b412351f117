import { Visitor } from 'oxc-parser'
import { productSources } from '../read-tree.ts'
import type { Source } from '../read-tree.ts'
import { defineRule } from '../rule.ts'
import type { Finding } from '../rule.ts'

function evalsIn(source: Source): Finding[] {
  const found: Finding[] = []
  const note = (what: string, start: number) =>
    found.push({ path: source.path, line: source.lineAt(start), message: `${what} runs text as code` })
  new Visitor({
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type !== 'Identifier') return
      if (callee.name === 'eval' || callee.name === 'Function') note(callee.name, start)
      const timer = callee.name === 'setTimeout' || callee.name === 'setInterval'
      if (timer && first?.type === 'Literal') note(`${callee.name} with a text`, start)
    },
    NewExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Function') note('new Function', start)
    },
  }).visit(source.program)
  return found
}

export const rule = defineRule({
  name: 'no-eval',
  check: (tree) => productSources(tree).flatMap(evalsIn),
  broken: {
    files: { 'extension/ui/sum.ts': "export const sum = new Function('a', 'b', 'return a + b')\n" },
    finding: 'extension/ui/sum.ts:1 no-eval: new Function runs text as code',
  },
})
