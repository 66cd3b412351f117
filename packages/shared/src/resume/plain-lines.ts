import { lineOf } from './lines.ts'
import type { ResumeLine } from './lines.ts'

const LETTER = 5.5
const LINE = 14
const BODY_SIZE = 11
const RULE = /^\s*(?:[-=_*~–—]\s?){3,}$/

interface Raw {
  text: string
  heading: boolean
  strong: boolean
  bullet: boolean
}

const asIs = (text: string): Raw => ({ text, heading: false, strong: false, bullet: false })

/** What marks of Markdown say, and the words without them. */
function fromMarkdown(text: string): Raw {
  const heading = /^\s{0,3}#{1,6}\s+/.test(text)
  const bullet = /^\s*(?:[-*+]|\d+\.)\s+/.test(text)
  const body = text.replace(/^\s{0,3}#{1,6}\s+|^\s*[-*+]\s+|^\s*>\s?/, '').replace(/ #{1,6}$/, '')
  const strong = /^(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(body)
  const words = body
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<([^<>\s]{5,300})>/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/(^|[\s(])[*_](\S[^*_]{0,200})[*_](?=$|[\s),.;:])/g, '$1$2')
    .replace(/\\([-*_#[\]()|+.!])/g, '$1')
  return { text: words, heading, strong, bullet }
}

/** Where a table row or a wide gap parts the line. */
function pieces(text: string): string[] {
  const table = /^\|(.*)\|$/.exec(text.trim())?.[1]
  return table === undefined ? text.trim().split(/\t+|(?<![.:;!?\s])\s{2,}|\s{4,}/) : table.split('|')
}

function lineFrom(raw: Raw, number: number, apart: boolean): ResumeLine | null {
  let x = (/^\s*/.exec(raw.text)?.[0].length ?? 0) * LETTER
  const parts = pieces(raw.text).map((text) => {
    const part = { text, x, right: x + text.length * LETTER, strong: raw.strong || raw.heading }
    x = part.right + 3 * LETTER
    return part
  })
  const { heading, bullet } = raw
  return lineOf({ page: 1, y: (number + 1) * LINE, size: BODY_SIZE, parts, heading, bullet, apart })
}

const LINK = /\[[^\]]*\]\((?<url>https?:[^)\s]+)\)/g

/** The lines of a text or Markdown file. A line drawn under words makes them a heading. */
export function linesOfText(text: string, markdown: boolean): { lines: ResumeLine[]; links: string[] } {
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\f/)
  const lines: ResumeLine[] = []
  let apart = true
  for (const [number, row] of rows.entries()) {
    const last = lines.at(-1)
    if (row.trim() === '' || RULE.test(row) || /^[\s|:-]+$/.test(row)) {
      if (last && !apart && /^\s*(?:-{3,}|={3,})\s*$/.test(row)) last.heading = true
      apart = true
      continue
    }
    const line = lineFrom(markdown ? fromMarkdown(row) : asIs(row), number, apart)
    if (line) lines.push(line)
    apart = false
  }
  return { lines, links: markdown ? [...text.matchAll(LINK)].map(({ groups }) => groups?.['url'] ?? '') : [] }
}
