import type { Label } from './labels.ts'
import { labelOf, splitLabel } from './labels.ts'
import type { Line } from './outline.ts'
import { modelInLine } from './work-words.ts'

export interface Pair {
  label: Label
  value: string
  /** Index of the line the value stands on. */
  line: number
}

const FIRM = new Set<Label>(['location', 'company', 'employmentType', 'salary', 'workModel', 'deadline', 'postedAt'])
const ZONES = new Set(['main', 'aside', 'form'])

/** Every "label: value" of a page: in one line, in two text nodes of one line, or in two lines one after the other. */
export function findPairs(lines: readonly Line[], from: number, to: number): Pair[] {
  const pairs: Pair[] = []
  for (let i = Math.max(0, from); i < to; i++) {
    const line = lines[i]
    if (!line || !ZONES.has(line.zone) || line.control) continue
    const pair = inOneLine(line, i) ?? inTwoLines(line, lines[i + 1], i)
    if (pair) pairs.push(pair)
  }
  return pairs
}

function inOneLine(line: Line, at: number): Pair | null {
  if (line.text.length > 240) return null
  const [first = '', ...rest] = line.parts
  const label = rest.length > 0 ? labelOf(first) : null
  if (label && (line.heading === 0 || /[:：]$/.test(first))) return { label, value: tidy(rest.join(' ')), line: at }
  const split = splitLabel(line.text)
  return split ? { ...split, value: tidy(split.value), line: at } : null
}

function inTwoLines(line: Line, next: Line | undefined, at: number): Pair | null {
  const label = labelOf(line.text)
  if (!label || !next || next.control || next.text.length > 200 || !ZONES.has(next.zone)) return null
  // "Remote" is a label on some pages and a value on others.
  const isValue = label === 'workModel' && modelInLine(next.text) !== null
  if ((labelOf(next.text) && !isValue) || /[:：]$/.test(next.text)) return null
  // In a menu words follow each other that only look like label and value.
  if (next.linked > next.text.length / 2 && !/[:：]$/.test(line.text) && !FIRM.has(label)) return null
  // A heading over prose is a heading; a label stands over something short.
  if (line.heading > 0 && next.text.length > 90) return null
  return { label, value: tidy(next.text), line: at + 1 }
}

const tidy = (value: string): string =>
  value
    .replace(/^[\s:：|·•–-]+/, '')
    .replace(/(?<![\s|·•])[\s|·•]+$/, '')
    .trim()
