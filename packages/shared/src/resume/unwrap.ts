import type { ResumeLine } from './lines.ts'
import { headingOf } from './headings.ts'
import { findSpan } from './spans.ts'

/** Words and signs a line cannot end with: what they lead to stands on the next one. */
const LEADS_ON =
  /(?:[-–—,(]| [/&+]|\b(?:to|and|of|the|in|for|with|at|und|mit|für|bis|et|de|des|du|à|avec|pour|y|con|para|en|van|voor|met|of))$/iu
/** A line of prose is at least this long before it is believed to be full. */
const PROSE = 30

interface Column {
  x: number
  page: number
  rights: number[]
}

const sameStart = (a: number, b: number): boolean => Math.abs(a - b) <= 14

/** How far to the right most lines reach that start where this one does. */
function edgeOf(line: ResumeLine, columns: Column[]): number | null {
  const rights = columns
    .filter(({ x, page }) => page === line.page && sameStart(x, line.x))
    .flatMap((column) => column.rights)
    .toSorted((a, b) => a - b)
  return rights.length >= 4 ? (rights[Math.floor(rights.length * 0.85)] ?? null) : null
}

function columnsOf(lines: readonly ResumeLine[]): Column[] {
  const columns: Column[] = []
  for (const { x, page, right, parts } of lines) {
    if (parts.length > 1) continue
    const column = columns.find((each) => each.page === page && Math.abs(each.x - x) <= 2)
    if (column) column.rights.push(right)
    else columns.push({ x, page, rights: [right] })
  }
  return columns
}

function isFull(line: ResumeLine, next: ResumeLine, columns: Column[]): boolean {
  const edge = edgeOf(line, columns)
  const [word = ''] = next.text.split(' ')
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  return edge !== null && line.right + (word.length + 1) * letter > edge
}

function isAll(text: string): boolean {
  const span = findSpan(text)
  return span?.from === 0 && span.to === text.length
}

/** "September", "2015 to" and "December 2017" in a narrow cell are one time. */
function isDateInTwo(first: string, second: string): boolean {
  const both = `${first} ${second}`
  if (both.length > 45) return false
  const leadsOn = /^(?:to|bis|à|a|tot|–|-) \p{L}{3,10}$/u.test(second) && isAll(first)
  return leadsOn || (isAll(both) && (/^\p{L}{3,10}\.?$/u.test(first) || findSpan(both)?.single === false))
}

const openBrackets = (text: string): number => text.split('(').length - text.split(')').length

function sameRun(line: ResumeLine, next: ResumeLine): boolean {
  const step = next.y - line.y
  return line.page === next.page && !next.apart && !next.bullet && !next.heading && step > 0 && step < 3 * line.size
}

const letterOf = ({ text, x, right }: { text: string; x: number; right: number }): number =>
  (right - x) / Math.max(1, text.length)

/** A name too long for one line, with the time at the other end of its first line or of its last. */
function isBesideTime(line: ResumeLine, next: ResumeLine): boolean {
  const timed = [line, next].filter(({ parts }) => parts.length > 1)
  const [name, more] = [line.parts[0], next.parts[0]]
  const time = timed[0]?.parts[1]
  if (!name || !more || !time || timed.length > 1 || (timed[0]?.parts.length ?? 0) > 2 || !isAll(time.text))
    return false
  const [word = ''] = more.text.split(' ')
  const fills = name.right + (word.length + 1) * letterOf(name) > time.x - 2 * line.size
  return fills && name.strong && more.strong && sameStart(name.x, more.x) && sameRun(line, next)
}

function continues(line: ResumeLine, next: ResumeLine, columns: Column[]): boolean {
  // A line that is broken goes on in letters of the same size.
  if (Math.abs(line.size - next.size) > 0.4) return false
  if (!line.heading && isBesideTime(line, next)) return true
  if (!sameRun(line, next) || next.parts.length > 1 || line.heading || headingOf(line.text)) return false
  // The text behind the mark of a list starts further in than the mark does.
  const inside = line.bullet ? next.x >= line.x - 3 : sameStart(line.x, next.x)
  if (!inside || /@|https?:/.test(next.text.split(' ')[0] ?? '')) return false
  const last = line.parts.at(-1)?.text ?? ''
  if (isDateInTwo(last, next.text)) return true
  if (openBrackets(last) > 0 || /^[)\]]|^\([^()]{1,30}\)$/.test(next.text)) return true
  if (line.parts.length > 1 && sameStart(line.x, next.x) && !sameStart(line.parts[1]?.x ?? 0, next.x)) return false
  // "Skills: …" begins something of its own, however full the line above is.
  if (/^[^:]{2,30}:(?:\s|$)/.test(next.text)) return false
  const full = isFull(line, next, columns)
  const goesOn =
    /^\p{Ll}/u.test(next.text) &&
    (line.text.length >= PROSE || (full && line.text.length >= 15 && line.text.includes(' ')))
  if (LEADS_ON.test(line.text) || goesOn) return !/@\S+$/.test(line.text)
  const ends = line.parts.at(-1)?.endsStrong ?? line.strong
  if (ends !== next.strong || line.text.length < PROSE || findSpan(line.text)) return false
  const span = findSpan(next.text)
  if (span && (span.from <= 1 || (!span.single && next.text.charAt(span.from - 1) !== '('))) return false
  return !/[.!?:]$/.test(line.text) && full && isMore(line, next)
}

/** A short line that starts like a name is most often one: only long lines, or half of a head, lead on to it. */
const isMore = (line: ResumeLine, next: ResumeLine): boolean =>
  line.text.length >= 50 || next.text.split(' ').length >= 6 || /\(.*\d{4}.*\)$/.test(next.text)

/** "day-" and "ahead" is day-ahead, "recon-" and "ciliation" is not; a hyphen at the end stays where one is likely. */
function joined(line: ResumeLine, next: ResumeLine): string {
  const broken = /\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  if (!broken) return `${line.text} ${next.text}`
  const [word = ''] = line.text.split(/\s/).slice(-1)
  return /[/.]/.test(word) || word.length <= 5 ? line.text + next.text : line.text.slice(0, -1) + next.text
}

function merged(line: ResumeLine, next: ResumeLine): ResumeLine {
  const time = line.parts[1] ?? next.parts[1]
  const [name] = line.parts
  if (name && time && isBesideTime(line, next)) {
    const parts = [{ ...name, text: `${name.text} ${next.parts[0]?.text ?? ''}` }, time]
    return { ...line, text: parts.map((part) => part.text).join(' '), parts, y: next.y }
  }
  const text = joined(line, next)
  const last = line.parts.at(-1)
  const tail = last ? { ...last, text: text.slice(line.text.length - last.text.length) } : undefined
  const parts = tail ? [...line.parts.slice(0, -1), tail] : line.parts
  return { ...line, text, parts, y: next.y, right: Math.max(line.right, next.right) }
}

/** Puts back together what was broken only because the page is no wider. */
export function unwrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  const columns = columnsOf(lines)
  const found: ResumeLine[] = []
  let before: ResumeLine | undefined
  for (const line of lines) {
    const last = found.at(-1)
    if (
      last &&
      before &&
      continues({ ...before, text: last.text, parts: last.parts, bullet: last.bullet }, line, columns)
    )
      found[found.length - 1] = merged(last, line)
    else found.push(line)
    before = line
  }
  return found
}
