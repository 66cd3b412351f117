import { parseDay, relativeDay } from '../domain/dates.ts'
import { hasPostcode, placeScore } from '../domain/location.ts'
import { parseSalary } from '../domain/salary.ts'
import type { Body } from './read-body.ts'
import { PUBLISHED, findBody } from './read-body.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Headline } from './headline.ts'
import { findHeadlines, isGeneric } from './headline.ts'
import { labelOf } from './labels.ts'
import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import { guessHeadedPlace, guessPlace } from './place-guess.ts'
import { findPairs } from './pairs.ts'
import { readHints } from './read-hints.ts'
import { isAmerican, readPair } from './read-pair.ts'
import { deadlineIn } from './read-text.ts'
import { richFromLines } from './rich-from-dom.ts'
import { readTwinCard } from './twin-card.ts'
import { holds, sameText } from './text.ts'
import { addRich } from './rich-read.ts'
import { CLOSED, NOT_CLOSED } from './closed-words.ts'
import { APPLY } from './apply-words.ts'
import { ROLE } from './role-words.ts'
import { modelInLine, typeIn } from './work-words.ts'

/** What reading the shown page gave, and the marks by which it is told what kind of page it is. */
export interface PageReading {
  evidence: Evidence
  headline: Headline | null
  body: Body | null
  facts: number
  applies: boolean
}

const SOURCE: Source = { reader: 'page', origin: 'page' }

export function readPage(page: Page, knownTitles: readonly string[]): PageReading {
  const { lines } = page.outline
  const evidence: Evidence = {}
  const headlines = findHeadlines(page, knownTitles)
  const headline = headlines[0] && headlines[0].score > 0 ? headlines[0] : null
  const body = bodyBelow(page, headline)
  const top = headline?.start ?? 0
  const bodyStart = body?.start ?? Math.min(lines.length, top + 30)
  const bodyEnd = body?.end ?? bodyStart
  add(evidence, SOURCE, 'title', headline?.text, headline ? Math.min(0.75, 0.35 + headline.score * 0.07) : 0)
  const pairs = findPairs(lines, top - 12, Math.min(lines.length, bodyEnd + 40))
  for (const pair of pairs) readPair(evidence, pair, { page, inBody: pair.line >= bodyStart && pair.line < bodyEnd })
  readHints(evidence, page, { top: headline?.start ?? bodyStart, bodyStart, bodyEnd })
  for (const line of lines.slice(Math.max(0, top - 8), bodyStart)) readNear(evidence, line, page, headline)
  for (const line of lines.slice(bodyEnd, bodyEnd + 25))
    if (line.zone === 'aside') readNear(evidence, line, page, headline)
  if (headline) readBelow(evidence, page, headline, bodyStart)
  if (headline && page.beside.length > 0) readTwinCard(evidence, page, headline.text)
  readClosed(evidence, lines, { top, bodyStart, bodyEnd })
  if (body && (body.named || body.mass >= 100))
    addRich(
      evidence,
      SOURCE,
      richFromLines(withoutRepeat(lines.slice(body.start, body.end)), page.url.href),
      body.sections > 0 ? 0.65 : 0.5,
    )
  return { evidence, headline, body, facts: Object.keys(evidence).length, applies: lines.some(isApply) }
}

/** Fewer equal lines in a row may well be meant. */
const REPEAT = 6

/** Some systems print one text under two headings; what stands there word for word a second time is left out. */
function withoutRepeat(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>()
  const kept: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const first = line.text.length > 20 ? seen.get(line.text) : undefined
    const length = first === undefined ? 0 : repeatedFrom(lines, first, i)
    if (length >= REPEAT) {
      i += length - 1
      continue
    }
    if (first === undefined) seen.set(line.text, i)
    kept.push(line)
  }
  return kept
}

function repeatedFrom(lines: readonly Line[], first: number, second: number): number {
  let length = 0
  while (first + length < second && lines[first + length]?.text === lines[second + length]?.text) length++
  return length
}

/** What stands between the headline and the text and has no name: the employer, the place. */
function readBelow(evidence: Evidence, page: Page, headline: Headline, bodyStart: number): void {
  const { lines } = page.outline
  const titles = [page.title, page.meta.get('og:title') ?? '', headline.text]
  readBeside(evidence, lines, headline, titles)
  if (evidence.location?.some((one) => one.confidence > 0.3)) return
  const between = lines.slice(headline.end, Math.min(bodyStart, headline.end + 14))
  const plain = between.filter((line) => line.zone === 'main' && !line.control && line.linked === 0)
  guessHeadedPlace(evidence, lines[headline.end], titles)
  guessPlace(evidence, plain.filter((line) => line.text.length < 80).flatMap(piecesOf), titles)
}

const isApply = (line: Line): boolean =>
  line.text.length <= 45 &&
  line.zone !== 'hidden' &&
  line.zone !== 'footer' &&
  line.zone !== 'related' &&
  (line.control || line.linked > 0) &&
  APPLY.test(line.text)

/** The text stands below the headline; where nothing does, the headline was not one and the whole page is looked at. */
function bodyBelow(page: Page, headline: Headline | null): Body | null {
  const isHead = (text: string) =>
    text.length > 2 && (holds(page.title, text) || (headline !== null && sameText(headline.text, text)))
  const below = headline ? findBody(page.outline, headline.end, isHead) : null
  return below && (below.mass > 250 || (below.mass > 80 && below.sections > 0))
    ? below
    : (findBody(page.outline, 0, isHead) ?? below)
}

/** Short lines around the headline that need no label: a place, "Full-time", "3 days ago". */
function readNear(evidence: Evidence, line: Line, page: Page, headline: Headline | null): void {
  if ((line.zone !== 'main' && line.zone !== 'aside') || line.text.length > 120) return
  if (headline && line === page.outline.lines[headline.start]) return
  if (line.heading > 0 && line.heading < 3) return
  for (const piece of piecesOf(line)) {
    const place = placeOf(piece)
    const score = Math.max(placeScore(place), place.length < 50 && hasPostcode(place) ? 0.8 : 0)
    if (score >= 0.5 && !ROLE.test(place)) add(evidence, SOURCE, 'location', place, score * 0.62, line.text)
    const type = piece.length < 60 ? typeIn(piece) : null
    add(evidence, SOURCE, 'employmentType', type, 0.55, line.text)
    const model = piece.length < 60 ? modelInLine(piece) : null
    add(evidence, SOURCE, 'workModel', model, 0.6, line.text)
    add(evidence, SOURCE, 'postedAt', /\+/.test(piece) ? null : relativeDay(piece, page.now), 0.49, line.text)
    add(evidence, SOURCE, 'deadline', deadlineIn(piece, page.now), 0.55, line.text)
    if (PUBLISHED.test(piece))
      add(evidence, SOURCE, 'postedAt', parseDay(piece, page.now, isAmerican(page)), 0.6, line.text)
    if (MONEY.test(piece) && piece.length < 60) add(evidence, SOURCE, 'salary', parseSalary(piece), 0.5, line.text)
  }
}

/** Chips beside the title stand in one line without a space between them; an icon before the words says nothing. */
function piecesOf(line: Line): string[] {
  const split = line.text.split(/\s[·•|]\s|[|•·]|(?=\p{Extended_Pictographic})/u)
  const whole = line.text.length < 60 ? [line.text] : []
  const pieces =
    line.parts.length > 1 ? [...line.parts.flatMap((part) => part.split(/\s[·•|]\s|[|•·]/)), ...whole] : split
  return pieces.map((piece) => piece.replace(ICON, '').trim()).filter((piece) => piece !== '')
}

/** "Full-time, Utrecht": the hours are no part of the place. */
const placeOf = (piece: string): string =>
  typeIn(piece) === null
    ? piece
    : piece
        .split(/, | \/ /)
        .filter((part) => typeIn(part) === null && modelInLine(part) === null)
        .join(', ')

/** Only what names a sum of money and its kind; a bare number beside the title is a count. */
const MONEY = /\d.{0,12}(?:€|£|\$|zł|kr\b|Kč|CHF|EUR|USD|GBP|PLN)|(?:€|£|\$|CHF|EUR|USD|GBP|PLN).{0,4}\d/

const ICON = /^[\p{Extended_Pictographic}\p{So}\ufe0f\s]+/u

/** With no better sign the short line under the headline is taken for the employer, and marked as doubtful. */
function readBeside(evidence: Evidence, lines: readonly Line[], headline: Headline, titles: readonly string[]): void {
  const around = [lines[headline.end], lines[headline.start - 1], lines[headline.end + 1]]
  const line = around.find(
    (one) => one !== undefined && one.zone === 'main' && (isNameLike(one) || isTitledName(one, headline, titles)),
  )
  if (line)
    add(
      evidence,
      { reader: 'beside-title', origin: 'guessed' },
      'company',
      line.text,
      line.heading > 1 ? 0.55 : besideConfidence(line),
      line.text,
    )
}

/** A second heading that the page's `<title>` names beside the first is the employer; a place would be known as one. */
const isTitledName = (line: Line, headline: Headline, titles: readonly string[]): boolean =>
  line.heading > 1 &&
  line.text.length > 3 &&
  !headline.text.includes(line.text) &&
  titles.some((title) => title !== line.text && holds(title, line.text)) &&
  isNameLike({ ...line, heading: 0 })

/** On boards the employer's name right under the title leads to the employer's page. */
function besideConfidence(line: Line): number {
  const href = line.first.parentElement?.closest('a')?.getAttribute('href') ?? ''
  if (/compan|employer|\/cmp\/|\/c\/|unternehmen|firma|entreprise|empresa|arbeitgeber|cong-ty/i.test(href)) return 0.5
  return line.linked > 0 ? 0.34 : 0.28
}

const isNameLike = ({ text, control, heading }: Line): boolean =>
  text.length >= 2 &&
  text.length <= 50 &&
  !control &&
  heading === 0 &&
  /^[\p{Lu}\p{Ll}\d\u3400-\u9fff]/u.test(text) &&
  !/[.!?:|]|\d{3}/.test(text) &&
  placeScore(text) < 0.5 &&
  typeIn(text) === null &&
  modelInLine(text) === null &&
  labelOf(text) === null &&
  !ROLE.test(text) &&
  !APPLY.test(text) &&
  !isGeneric(text)

const saysClosed = (text: string): boolean => CLOSED.test(text) && !NOT_CLOSED.test(text)

function readClosed(
  evidence: Evidence,
  lines: readonly Line[],
  at: { top: number; bodyStart: number; bodyEnd: number },
): void {
  for (const [i, line] of lines.entries()) {
    if (i > at.bodyEnd + 4) return
    if (i >= at.bodyStart && i < at.bodyEnd) continue
    if (line.text.length > 220 || ['hidden', 'nav', 'footer', 'related'].includes(line.zone) || !saysClosed(line.text))
      continue
    add(evidence, SOURCE, 'closed', true, 0.9, line.text)
    add(evidence, SOURCE, 'closeReason', line.text, 0.9, line.text)
    return
  }
}
