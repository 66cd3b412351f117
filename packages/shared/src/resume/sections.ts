import { wordsOf } from '../domain/words.ts'
import { headingOf, labelled } from './headings.ts'
import type { Section } from './headings.ts'
import { lineOf } from './lines.ts'
import type { ResumeLine } from './lines.ts'

/** A stretch of the document under one heading; `top` is what comes before any. */
export interface Block {
  section: Section | 'top'
  lines: ResumeLine[]
}

interface Found {
  section: Section
  /** What stands beside the heading on its line. */
  rest: ResumeLine | null
  plain: boolean
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
const styleOf = ({ size, strong, text }: ResumeLine): string => `${Math.round(size * 2)} ${strong} ${isUpper(text)}`

function bodyStyle(lines: readonly ResumeLine[]): string {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + line.text.length)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const restOf = (line: ResumeLine, parts: ResumeLine['parts']): ResumeLine | null =>
  lineOf({ ...line, parts, bullet: false })

/** "Köln, 01.02.2024" under a résumé says when it was signed. */
const SIGNED = /^\p{Lu}[\p{L} -]{2,30}, (?:den |le |a )?\d{1,2}\.? ?[./]? ?[\p{L}\d]{1,10}[./ ]{1,2}\d{4}$/u

/** Labels that stand inside a job: the tools it was done with. */
const INSIDE = /^(?:tools|technolog|tech stack|stack|environment|skills used|outils|umgebung|herramientas)/i

function besideHeading(line: ResumeLine): Found | null {
  const [first, ...others] = line.parts
  const section = first && others.length > 0 ? headingOf(first.text.replace(/:$/, '')) : null
  if (section) return { section, rest: restOf(line, others), plain: false }
  const label = line.parts.length === 1 || first?.text.includes(':') ? labelled(line.text) : null
  if (!label || INSIDE.test(label.label) || label.section === 'contact' || label.section === 'links') return null
  const [part] = line.parts
  if (!part) return null
  return { section: label.section, rest: restOf(line, [{ ...part, text: label.rest }]), plain: !isUpper(label.label) }
}

function found(line: ResumeLine): Found | null {
  const text = line.text.replace(/ ?:$/, '')
  const section = headingOf(text)
  if (section && (!line.bullet || line.heading)) return { section, rest: null, plain: false }
  return line.bullet || line.heading ? null : besideHeading(line)
}

/** Headings look alike; a word that could be one and looks like the text around it is none. */
function headings(lines: readonly ResumeLine[]): Map<ResumeLine, Found> {
  const all = lines.flatMap((line): [ResumeLine, Found][] => {
    const one = found(line)
    return one ? [[line, one]] : []
  })
  const body = bodyStyle(lines)
  const standsOut = ([line, { rest }]: [ResumeLine, Found]): boolean =>
    line.heading || (!rest && styleOf(line) !== body)
  const marked = all.filter(standsOut)
  if (marked.length < 2) return new Map(all)
  return new Map(all.filter((each) => standsOut(each) || (each[1].rest !== null && (!each[1].plain || each[0].apart))))
}

/** Skills and work have labels of their own inside, which only look like headings. */
function belongsInside({ plain, section }: Found, current: Block, line: ResumeLine): boolean {
  if (!plain) return false
  // "Courses: …" under a school are what was heard there, at the top of a page too.
  if (current.section === 'education' && section === 'certificates') return true
  if (current.section === 'skills') return section === 'skills' || section === 'languages' || section === 'other'
  return ['work', 'projects', 'education'].includes(current.section) && !line.apart
}

/** "Employment" and "History" below it: the second line of a narrow heading. */
const isTail = (line: ResumeLine, block: Block): boolean =>
  block.lines.length === 0 &&
  line.text.length < 20 &&
  wordsOf(line.text).length === 1 &&
  /^(?:history|experience|background|skills|profile|summary)$/i.test(line.text)

/** Far larger than the text, and no heading: the name, wherever a column of its own stands before it. */
function isTitle(line: ResumeLine, before: ResumeLine | undefined, body: number): boolean {
  return (
    before !== undefined && line.size >= body * 1.3 && line.size > before.size && !line.bullet && line.text.length < 60
  )
}

function bodySize(lines: readonly ResumeLine[]): number {
  const sizes = lines.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 10) }, () => size))
  return sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0
}

export function sectionsOf(all: readonly ResumeLine[]): Block[] {
  const lines = all.filter(({ margin, text }) => !margin && !SIGNED.test(text))
  const known = headings(lines)
  const body = bodySize(lines)
  const blocks: Block[] = [{ section: 'top', lines: [] }]
  for (const [at, line] of lines.entries()) {
    const current = blocks.at(-1) ?? { section: 'top', lines: [] }
    const heading = known.get(line)
    if (heading && !belongsInside(heading, current, line))
      blocks.push({ section: heading.section, lines: heading.rest ? [heading.rest] : [] })
    else if (!heading && isTitle(line, lines[at - 1], body)) blocks.push({ section: 'top', lines: [line] })
    else if (!isTail(line, current)) current.lines.push(line)
  }
  blocks.push({ section: 'contact', lines: all.filter(({ margin }) => margin) })
  return blocks.filter(({ lines: own, section }) => own.length > 0 || section !== 'top')
}
