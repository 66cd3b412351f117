import { roleScore } from './chunks.ts'
import type { ResumeLine } from './lines.ts'
import { isOnlyPlace } from './places.ts'
import { isSchooling } from './schooling.ts'
import { findSpan, spansOf, withoutSpan } from './spans.ts'
import type { Span } from './spans.ts'

/** One entry of a list of jobs, schools or projects: its head, its time and what is told of it. */
export interface Entry {
  /** Lines of the head without the time; `row` counts from the line the time stands on. */
  head: { line: ResumeLine; row: number }[]
  span: Span | null
  /** Where the entry starts, for those who point at it. */
  body: ResumeLine[]
}

const words = (text: string): number => text.split(/\s+/).length

/** A sentence, or something that is told rather than named. */
export const isTold = (line: ResumeLine): boolean =>
  line.bullet ||
  words(line.text) > 14 ||
  (/[.;]$/.test(line.text) && words(line.text) >= 5 && !/\b\p{L}{1,4}\.$/u.test(line.text)) ||
  /^\p{Ll}/u.test(line.text)

/** The time of a line: one that fills a part of it goes before what two parts beside each other happen to say. */
function spanIn(line: ResumeLine): Span | null {
  let from = 0
  for (const { text } of line.parts.length > 1 ? line.parts : []) {
    const span = findSpan(text)
    if (span?.from === 0 && span.to === text.length && !span.single) return { ...span, from, to: from + text.length }
    from += text.length + 1
  }
  return findSpan(line.text)
}

/** A line that states when an entry was: a span, or one date at the edge of a line that is no sentence. */
function anchorOf(line: ResumeLine): Span | null {
  if (line.bullet) return null
  const span = spanIn(line)
  if (!span) return null
  const rest = withoutSpan(line.text, span)
  if (!span.single) return words(rest) <= 16 || /[([]/.test(line.text.charAt(span.from - 1)) ? span : null
  const atEdge = span.from <= 1 || span.to >= line.text.length - 1
  return atEdge && words(rest) <= 9 && !/[.!]$/.test(line.text) ? span : null
}

interface Anchor {
  at: number
  span: Span
}

/** A line between points with marks heads those that follow. */
const isOverPoints = (lines: readonly ResumeLine[], at: number): boolean =>
  lines[at + 1]?.bullet === true && [at - 1, at - 2].some((before) => before < 0 || lines[before]?.bullet)

function anchorsOf(lines: readonly ResumeLine[]): Anchor[] {
  const all = lines.flatMap((line, at) => {
    const span = anchorOf(line)
    return span ? [{ at, span, line }] : []
  })
  const spans = all.filter(({ span }) => !span.single)
  // Where others state spans, a lone year is believed only on a line that looks like theirs.
  return all.filter(
    ({ at, span, line }) =>
      !span.single || spans.length === 0 || (line.strong && spans[0]?.line.strong) || isOverPoints(lines, at),
  )
}

/** How many lines above its time the head of the first entry begins; the others are set alike. */
function leadOf(lines: readonly ResumeLine[], first: number): number {
  const above = lines.slice(0, first)
  const told = above.findLastIndex(isTold)
  const lead = above.length - 1 - told
  return lead <= 3 ? lead : 0
}

const isNaming = (line: ResumeLine | undefined): boolean =>
  line !== undefined && !isTold(line) && !line.text.includes('@')

/** "5 years 3 months", as some programs reckon under the name of an employer. */
const isLength = ({ text }: ResumeLine): boolean =>
  /^\(?\d{1,2}\+? (?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|jaar|maand(?:en)?)(?: \d{1,2} \p{L}{2,8})?\)?$/iu.test(
    text,
  )

/** Under points with marks, lines without one begin the next entry, however the first entry was set. */
const leadHere = (lines: readonly ResumeLine[], at: number, floor: number): number => {
  const marked = lines.slice(floor, at).findLastIndex(({ bullet }) => bullet)
  return marked < 0 ? 0 : Math.min(2, at - floor - marked - 1)
}

function headStart(lines: readonly ResumeLine[], at: number, floor: number, lead: number): number {
  const most = Math.max(lead, leadHere(lines, at, floor))
  let from = at
  while (from > floor && at - from < most && isNaming(lines[from - 1])) from -= 1
  return from
}

/** The line of the time without it; a sentence behind it is told, not named. */
function anchorLine(line: ResumeLine, span: Span): { named: ResumeLine | null; told: ResumeLine | null } {
  const behind = line.text.slice(span.to).replace(/^[\s)\].,:–—-]+/u, '')
  const isSentence = words(behind) >= 4 && /\s\p{Ll}[\p{L}-]+[.!]$/u.test(behind)
  const text = isSentence ? line.text.slice(0, span.to) : line.text
  const parts = line.parts.flatMap((part) => {
    const own = spansOf(part.text).find(({ start, end }) => start === span.start && end === span.end)
    const rest = own ? withoutSpan(isSentence ? part.text.slice(0, own.to) : part.text, own) : part.text
    return rest === '' ? [] : [{ ...part, text: rest }]
  })
  const rest = withoutSpan(text, span)
  const kept =
    parts.length > 0 && parts.map((part) => part.text).join(' ').length <= rest.length + 4
      ? parts
      : [{ ...(line.parts[0] ?? { x: 0, right: 0, strong: false }), text: rest }]
  return {
    named: rest === '' ? null : { ...line, text: rest, parts: kept, x: kept[0]?.x ?? line.x },
    told: isSentence ? { ...line, text: behind, parts: [], bullet: true } : null,
  }
}

const isHeadLike = (line: ResumeLine, head: readonly ResumeLine[]): boolean =>
  !isTold(line) &&
  words(line.text) <= 10 &&
  line.text.length <= 90 &&
  !line.text.endsWith(':') &&
  head.every(({ page }) => Math.abs(page - line.page) <= 1)

/** Lines right under the time that still name: at most two, and not further in than the head itself. */
function tailOf(
  lines: readonly ResumeLine[],
  at: number,
  to: number,
  above: ResumeLine[],
  enough: (head: ResumeLine[]) => boolean,
): number {
  let next = at + 1
  const head = [...above]
  // The time may stand in a column of its own, left of the head.
  const naming = head.filter(({ text }) => !isOnlyPlace(text))
  let edge = Math.max(...naming.map(({ x }) => x), Number.NEGATIVE_INFINITY)
  let named = 0
  while (next < to && named < 2) {
    const line = lines[next]
    if (!line || !isHeadLike(line, head) || (enough(head) && !isOnlyPlace(line.text))) break
    if (edge > Number.NEGATIVE_INFINITY && line.x > edge + 6 && line.size <= (head[0]?.size ?? 0)) break
    head.push(line)
    if (!isOnlyPlace(line.text)) {
      edge = Math.max(edge, line.x)
      named += 1
    }
    next += 1
  }
  return next
}

/** Parts a section with times into its entries. `enough` says when a head names all it has to. */
function dated(lines: readonly ResumeLine[], anchors: Anchor[], enough: (head: ResumeLine[]) => boolean): Entry[] {
  const lead = leadOf(lines, anchors[0]?.at ?? 0)
  let floor = 0
  const starts = anchors.map(({ at }) => {
    const from = headStart(lines, at, floor, lead)
    // A place right under the time belongs to it.
    floor = isOnlyPlace(lines[at + 1]?.text ?? '') ? at + 2 : at + 1
    return from
  })
  return anchors.map(({ at, span }, index) => {
    const from = starts[index] ?? at
    const end = starts[index + 1] ?? lines.length
    const { named, told } = anchorLine(lines[at] ?? ({} as ResumeLine), span)
    const above = lines.slice(from, at)
    const next = tailOf(lines, at, end, named ? [...above, named] : above, enough)
    const head = [
      ...above.map((line, i) => ({ line, row: i - above.length })),
      ...(named ? [{ line: named, row: 0 }] : []),
      ...lines.slice(at + 1, next).map((line, i) => ({ line, row: i + 1 })),
    ]
    return { head, span, body: [...(told ? [told] : []), ...lines.slice(next, end)] }
  })
}

/** Where no times are stated, an entry is a short head with something told under it. */
function undated(lines: readonly ResumeLine[]): Entry[] {
  const entries: Entry[] = []
  let telling = true
  for (const line of lines) {
    const last = entries.at(-1)
    if (isTold(line)) {
      last?.body.push(line)
      telling = true
    } else if (last && !telling && last.head.length < 3) {
      last.head.push({ line, row: last.head.length })
    } else {
      entries.push({ head: [{ line, row: 0 }], span: null, body: [] })
      telling = false
    }
  }
  return entries
}

export function entriesOf(all: readonly ResumeLine[], enough: (head: ResumeLine[]) => boolean): Entry[] {
  const lines = all.filter((line) => !isLength(line))
  const anchors = anchorsOf(lines)
  return anchors.length > 0 ? dated(lines, anchors, enough) : undated(lines)
}

/** The first line from which a stretch without a fitting heading reads like jobs. */
export function firstJob(lines: readonly ResumeLine[]): number {
  const anchors = anchorsOf(lines).filter(({ span }) => !span.single)
  const [first] = anchors
  if (!first) return -1
  const near = (at: number): ResumeLine[] =>
    lines.slice(Math.max(0, at - 1), at + 3).filter((line) => !isTold(line) || line === lines[at])
  const job = anchors.find(({ at }) =>
    near(at).some(({ text }) => roleScore(text) > -1.5 && roleScore(text.slice(0, 80)) !== 0),
  )
  if (!job) return -1
  // Jobs set like the first that is sure are jobs too, also where their titles are not known.
  const alike = anchors.findIndex(
    ({ at }) => at <= job.at && lines[at]?.strong === lines[job.at]?.strong && !isSchooling(lines[at]?.text ?? ''),
  )
  const start = anchors[alike] ?? job
  return headStart(lines, start.at, 0, start === first ? Math.min(1, leadOf(lines, start.at)) : 0)
}
