import { parseDay } from '../domain/dates.ts'
import { placeScore } from '../domain/location.ts'
import { parseSalary } from '../domain/salary.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { isGeneric } from './headline.ts'
import { isPlaceholder } from './job-json.ts'
import { labelOf, splitLabel } from './labels.ts'
import type { Block, Line } from './outline.ts'
import type { Page } from './page.ts'
import { APPLY } from './apply-words.ts'
import { withoutRating } from './site-tools.ts'
import { squash } from './text.ts'
import { isAmerican } from './read-pair.ts'
import { modelInLine, typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'element-name', origin: 'page' }
const NEAR = 30

/** Elements that the page itself names "company-name", "job-location" … and that stand near the headline. */
export function readHints(
  evidence: Evidence,
  page: Page,
  at: { top: number; bodyStart: number; bodyEnd: number },
): void {
  const { lines, blocks } = page.outline
  const from = at.top - NEAR
  const to = Math.max(at.bodyEnd, at.top) + NEAR
  for (const block of blocks) {
    if (
      block.hints.length === 0 ||
      block.end === block.start ||
      block.start < from ||
      block.start > to ||
      block.end - block.start > 4
    )
      continue
    if (!['main', 'aside'].includes(lines[block.start]?.zone ?? 'hidden')) continue
    if (block.start >= at.bodyStart && block.end <= at.bodyEnd) continue
    const own = lines.slice(block.start, block.end).map(withoutLabel)
    const text = squash(own.join(' '))
    if (block.hints.includes('company'))
      readCompany(evidence, nameIn(lines.slice(block.start, block.end)) ?? own[0] ?? '', nearness(block, at))
    if (text.length > 160 || isPlaceholder(text)) continue
    readHint(evidence, page, block, valueOf(text), nearness(block, at))
  }
}

/** A label meant for the ear only sticks to the value: "LocationOslo". */
const withoutLabel = ({ text, parts }: Line): string =>
  parts.length > 1 && labelOf(parts[0] ?? '') !== null ? parts.slice(1).join(' ') : text

/** Links to the employer's own pages stand beside the name: "Website @acme Acme". */
const AROUND_NAME =
  /^(?:web ?site|@\S+|twitter|facebook|instagram|linkedin|site web|sitio web|sito web|webseite|visit .{0,40})$/i

function nameIn(lines: readonly Line[]): string | null {
  const parts = lines.map((line) => line.parts.filter((part) => !AROUND_NAME.test(part)))
  const at = parts.findIndex((rest) => rest.length > 0)
  const isBeside = lines.slice(0, at + 1).some((line, i) => line.parts.length > (parts[i]?.length ?? 0))
  return isBeside ? squash((parts[at] ?? []).join(' ')) : null
}

/** Closer to the headline is surer. */
const nearness = (block: Block, at: { top: number; bodyEnd: number }): number =>
  block.start >= at.bodyEnd && block.start > at.top + NEAR
    ? 0.75
    : 1 - Math.min(NEAR, Math.abs(block.start - at.top)) / (NEAR * 2.5)

const valueOf = (text: string): string => splitLabel(text)?.value ?? text

function readHint(evidence: Evidence, page: Page, block: Block, text: string, near: number): void {
  if (labelOf(text) || APPLY.test(text)) return
  const { hints } = block
  if (hints.includes('location') && isPlaceLike(text))
    add(evidence, SOURCE, 'location', text, (placeScore(text) > 0 ? 0.66 : 0.42) * near, text)
  if (hints.includes('location') || hints.includes('workModel'))
    add(evidence, SOURCE, 'workModel', modelInLine(text), 0.6 * near, text)
  if (hints.includes('employmentType'))
    add(
      evidence,
      SOURCE,
      'employmentType',
      typeIn(text) && text.length < 50 && !/\d/.test(text) ? text : typeIn(text),
      0.6 * near,
      text,
    )
  if (hints.includes('salary'))
    add(evidence, SOURCE, 'salary', parseSalary(text, { labelled: true }), 0.66 * near, text)
  if (hints.includes('posted'))
    add(evidence, SOURCE, 'postedAt', parseDay(text, page.now, isAmerican(page)), 0.62 * near, text)
}

/** The first line of the element; a star rating behind the name is not part of it. */
function readCompany(evidence: Evidence, line: string, near: number): void {
  const name = withoutRating(valueOf(line).replace(/^(?:at|@|bei|by|chez|with)\s+/i, ''))
  if (isName(name) && placeScore(name) < 0.8 && typeIn(name) === null)
    add(evidence, SOURCE, 'company', name, 0.6 * near, line)
}

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 80 &&
  !isGeneric(text) &&
  !/\p{L}{3}[.!?:]\s/u.test(text) &&
  !/^\d|hiring|recruiting\b/i.test(text) &&
  !AROUND_NAME.test(text) &&
  !/^(?:about|view|see|follow|visit|company|employer|reviews?|overview|share)\b/i.test(text)
const isPlaceLike = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 120 &&
  !/[!?]|\.\s\p{Lu}/u.test(text) &&
  !/^(?:search|location|map|view|directions|where|enter)\b/i.test(text)
