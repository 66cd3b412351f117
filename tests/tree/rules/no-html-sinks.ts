import { Visitor } from 'oxc-parser'
import { writtenSources } from '../read-tree.ts'
import type { Source } from '../read-tree.ts'
import { defineRule } from '../rule.ts'
import type { Finding } from '../rule.ts'

const SINKS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'])

function sinksIn(source: Source): Finding[] {
  const found: Finding[] = []
  const note = (name: string, start: number) => {
    if (SINKS.has(name)) {
      found.push({ path: source.path, line: source.lineAt(start), message: `${name} lets a page's text become code` })
    }
  }
  new Visitor({
    Identifier: ({ name, start }) => note(name, start),
    JSXIdentifier: ({ name, start }) => note(name, start),
    Literal: ({ value, start }) => note(String(value), start),
  }).visit(source.program)
  return found
}

export const rule = defineRule({
  name: 'no-html-sinks',
  check: (tree) => writtenSources(tree).flatMap(sinksIn),
  broken: {
    files: { 'extension/ui/raw.ts': "export const show = (to: Element) => (to['innerHTML'] = location.hash)\n" },
    finding: "extension/ui/raw.ts:1 no-html-sinks: innerHTML lets a page's text become code",
  },
})
