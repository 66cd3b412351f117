import { relativeDay } from '../domain/dates.ts'
import { placeScore } from '../domain/location.ts'
import { isGeneric } from './headline.ts'
import type { Block, Line, Outline } from './outline.ts'
import { APPLY } from './apply-words.ts'
import { SECTION_GROUPS } from './section-words.ts'
import { STOP } from './stop-words.ts'
import { labelOf, splitLabel } from './labels.ts'
import { isProfileCard } from './profile-card.ts'
import { isDense, sameText } from './text.ts'
import { modelInLine, typeIn } from './work-words.ts'

/** What pages write over the whole text, language by language. */
const BODY_TITLE =
  /^(?:about (?:the|this) (?:job|role|position)|(?:full )?(?:job|position|role) (?:description|details)|stellenbeschreibung|beschreibung|über den job|description (?:du|de) (?:poste|l.offre)|à propos (?:du poste|de l.offre)|descripción(?: del (?:puesto|empleo)| de la oferta)?|acerca del empleo|descrição da vaga|sobre a vaga|descrizione(?: del lavoro)?|informazioni sull.offerta|functieomschrijving|over de (?:vacature|baan)|om (?:jobbet|tjänsten|stillingen)|opis (?:stanowiska|oferty)|o ofercie pracy|popis (?:pozice|práce)|职位描述|仕事内容)[\s:.]*$/i

/** The lines of a page that are the vacancy's own text. */
export interface Body {
  start: number
  end: number
  root: Element
  /** Characters of prose inside. */
  mass: number
  /** How many of the four usual parts (tasks, profile, offer, company) have a heading here. */
  sections: number
  /** The page itself calls this the job's description. */
  named: boolean
}

export const sectionOf = (line: Line): number => {
  if (line.text.length > 90 || line.linked > line.text.length / 2 || line.control) return -1
  if (line.heading === 0 && !line.bold && !/[:：]$/.test(line.text) && line.text.length > 42) return -1
  return SECTION_GROUPS.findIndex((group) => group.test(line.text))
}

const weightOf = (line: Line): number => {
  if (line.zone !== 'main' && line.zone !== 'aside') return 0
  if (line.control || line.linked > line.text.length * 0.6) return 0
  const length = line.text.length * (isDense(line.text) ? 2.5 : 1)
  if (length >= 60 || (line.item && length >= 12)) return length
  return sectionOf(line) >= 0 ? 40 : length * 0.3
}

/** Where the vacancy ends: behind such a heading the page goes on with something else. */
export const isStop = (line: Line): boolean =>
  line.text.length < 90 &&
  (line.heading > 0 || line.bold || line.linked > 0 || line.control || line.text.length < 30) &&
  STOP.test(line.text)

/** Finds the body below the headline. Prefix sums make every question about a block a subtraction. */
export function findBody(outline: Outline, from: number, isHead: (text: string) => boolean): Body | null {
  const to = outline.lines.length
  const { lines } = outline
  const weights = lines.map((line, i) => (i >= from && i < to ? weightOf(line) : 0))
  const last = endOfText(lines, weights, from, to)
  const mass = massIn(weights.map((weight, i) => (i < last ? weight : 0)))
  const total = mass(0, lines.length)
  if (total < 40) return null
  const named = namedBody(outline, massIn(weights), { total, from, last })
  const root = named ?? tightest(outline, mass, total)
  if (!root) return null
  const first = Math.max(root.start, from)
  const bottom = named ? root.end : Math.min(root.end, last)
  const trimmed = named ? skipHead(lines, first, bottom) : trimStart(lines, first, bottom, isHead)
  const own = named ? null : ownContainer(outline, trimmed, { from, mass, total })
  const start = own ? Math.min(trimmed, skipHead(lines, own.start, bottom)) : trimmed
  const end = trimEnd(lines, start, withoutFacts(lines, start, bottom))
  if (end <= start) return null
  const sections = new Set(
    lines
      .slice(start, end)
      .map(sectionOf)
      .filter((section) => section >= 0),
  ).size
  return { start, end, root: root.element, mass: massIn(weights)(start, end), sections, named: named !== null }
}

function massIn(weights: readonly number[]): Mass {
  const sums = new Float64Array(weights.length + 1)
  for (let i = 0; i < weights.length; i++) sums[i + 1] = (sums[i] ?? 0) + (weights[i] ?? 0)
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0)
}

type Mass = (start: number, end: number) => number

/** The innermost block that holds nearly all of the text. */
function tightest(outline: Outline, mass: Mass, total: number): Block | undefined {
  let best = 0
  for (const [i, block] of outline.blocks.entries()) {
    if (block.end - block.start > 0 && mass(block.start, block.end) >= total * 0.86 && isInside(outline, i, best))
      best = i
  }
  return outline.blocks[best]
}

/** The block that the page itself calls the job's description, if no part of the text stands outside it. */
function namedBody(
  { lines, blocks }: Outline,
  mass: Mass,
  { total, from, last }: { total: number; from: number; last: number },
): Block | null {
  const named = blocks.filter(
    (block) =>
      block.hints.includes('body') && block.start >= from && mass(block.start, block.end) >= Math.max(60, total * 0.3),
  )
  const most = Math.max(0, ...named.map((block) => mass(block.start, block.end)))
  const best = named.findLast((block) => mass(block.start, block.end) >= most * 0.9)
  if (!best) return null
  const goesOn = lines.slice(best.end, last).some((line) => usable(line) && sectionOf(line) >= 0)
  return goesOn && mass(best.start, best.end) < total * 0.8 ? null : best
}

/** "About the job", "Job description": the heading of the block says nothing that is the employer's. */
function skipHead(lines: readonly Line[], start: number, end: number): number {
  let at = start
  while (at < end - 1) {
    const line = lines[at]
    if (line && usable(line) && !line.control && !(line.heading > 0 && isGeneric(line.text)) && !isStop(line)) break
    at++
  }
  return at
}

/** Blocks come parents first, so a later block with the same mass is the tighter one. */
const isInside = (outline: Outline, inner: number, outer: number): boolean => {
  const [a, b] = [outline.blocks[inner], outline.blocks[outer]]
  return Boolean(a && b && a.start >= b.start && a.end <= b.end)
}

/** The first stop line that has most of the text before it. */
function endOfText(lines: readonly Line[], weights: readonly number[], from: number, to: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (!line) break
    if (before >= 250 && isProfileCard(lines, i) && before > total * 0.2) return i
    if (before >= 250 && isStop(line) && isEnd(lines, i, { before, after: total - before })) return i
    before += weights[i] ?? 0
  }
  return to
}

const OTHERS =
  /similar|related|recommend|other|more|ähnliche|weitere|liên quan|相似|推荐|people|like this|similaires|podobne|схожі|похожие/i

/** "Apply now" stands in the middle of many texts; a heading over other vacancies never does. */
function isEnd(lines: readonly Line[], at: number, mass: { before: number; after: number }): boolean {
  const line = lines[at]
  if (!line) return true
  const total = mass.before + mass.after
  if (OTHERS.test(line.text)) return mass.before > total * 0.2
  const goesOn = lines.slice(at + 1, at + 40).some((next) => next.zone === line.zone && sectionOf(next) >= 0)
  return mass.before > total * (goesOn ? 0.92 : 0.55)
}

const isProse = (line: Line): boolean => {
  if (line.control || line.linked > line.text.length * 0.6 || APPLY.test(line.text)) return false
  const length = line.text.length * (isDense(line.text) ? 2.5 : 1)
  return (length >= 60 && !isFact(line)) || (line.item && length >= 40 && !isFact(line))
}

const isFact = (line: Line): boolean => {
  const pair = splitLabel(line.text)
  return (pair !== null && pair.value.length < 60) || isChips(line)
}

/** Place, hours and date side by side in small boxes make a long line, but no sentence. */
const isChips = ({ parts }: Line): boolean =>
  parts.length >= 3 && parts.every((part) => part.length < 40) && parts.filter(isChip).length >= 2

const isChip = (part: string): boolean =>
  typeIn(part) !== null ||
  modelInLine(part) !== null ||
  placeScore(part) >= 0.5 ||
  relativeDay(part, NOWHEN) !== null ||
  /^(?:over |more than )?\d+\+? (?:applicants|people|views|candidates)/i.test(part)

/** Only whether it is a date matters here. */
const NOWHEN = Date.UTC(2020, 0, 1)

function trimStart(lines: readonly Line[], start: number, end: number, isHead: (text: string) => boolean): number {
  let at = start
  while (at < end) {
    const line = lines[at]
    if (line && usable(line) && (isProse(line) || sectionOf(line) >= 0)) break
    at++
  }
  // A list whose first items are short is whole.
  while (at > start && lines[at]?.item && lines[at - 1]?.item && lines[at - 1]?.linked === 0) at--
  at = belowButtons(lines, belowTeaser(lines, at, end), end)
  const first = lines[at]
  // What stands right above the first paragraph in the same container belongs to the text, unless it is a fact.
  for (let back = at - 1; back >= start; back--) {
    const line = lines[back]
    if (!first || !line || !isLead(line) || isHead(line.text)) break
    const isTitled = line.heading > 0 || line.bold
    if (!isTitled && !sameHome(line, first)) break
    if (isTitled && lines.slice(0, start).some((before) => before.heading > 0 && sameText(before.text, line.text)))
      break
    at = back
  }
  return at
}

/** The container of the first paragraph, where it holds nothing but the text: then all of it is the text. */
function ownContainer(
  outline: Outline,
  first: number,
  { from, mass, total }: { from: number; mass: Mass; total: number },
): Block | null {
  const home = outline.lines[first]?.element.parentElement
  const block = home ? outline.blocks.find((one) => one.element === home) : undefined
  if (!block || block.start < from || block.start > first || first - block.start > 8) return null
  return mass(block.start, block.end) >= total * 0.7 ? block : null
}

const sameHome = (a: Line, b: Line): boolean =>
  a.element === b.element || a.element.parentElement === b.element.parentElement

/** A line that says when the posting appeared. */
export const PUBLISHED =
  /^(?:posted|published|veröffentlicht|online seit|publi|pubblicat|geplaatst|opublik|dodano|opslået|publicerad|publisert|опублік|опублик|zveřej|đăng|ngày đăng|发布|掲載|更新)/i

/** A short line that could open the text: no button, no link, no fact about the job. */
const isLead = (line: Line): boolean =>
  usable(line) &&
  !line.control &&
  line.linked === 0 &&
  line.text.length <= 140 &&
  labelOf(line.text) === null &&
  !isFact(line) &&
  !APPLY.test(line.text) &&
  placeScore(line.text) < 0.5 &&
  !(line.text.length < 40 && (typeIn(line.text) !== null || modelInLine(line.text) !== null)) &&
  !PUBLISHED.test(line.text) &&
  relativeDay(line.text, 0) === null

/** A line or two of teaser, then a table of facts, then the first heading: the text begins at the heading. */
function belowTeaser(lines: readonly Line[], at: number, end: number): number {
  let facts = 0
  let prose = 0
  for (let i = at; i < Math.min(end, at + 24); i++) {
    const line = lines[i]
    if (!line) break
    if (sectionOf(line) >= 0 && facts >= 3 && !isFactHeading(lines, i)) return i
    if (labelOf(line.parts[0] ?? '') && line.parts.length > 1) facts++
    else if (splitLabel(line.text) && line.text.length < 90) facts++
    else if (isProse(line) && ++prose > 2) return at
  }
  return at
}

/** "About the job" below a row of buttons and hints to the visitor: what stands above it is not the employer's. */
function belowButtons(lines: readonly Line[], at: number, end: number): number {
  const near = lines.slice(at, Math.min(end, at + 40))
  const title = near.findIndex((line) => line.heading > 0 && BODY_TITLE.test(line.text))
  if (title < 1) return at
  const above = near.slice(0, title)
  const buttons = above.filter((line) => line.control && usable(line)).length
  return buttons >= 3 && buttons * 4 >= above.length ? skipHead(lines, at + title, end) : at
}

const isFactHeading = (lines: readonly Line[], at: number): boolean => labelOf(lines[at + 1]?.parts[0] ?? '') !== null

const usable = (line: Line): boolean => line.zone === 'main' || line.zone === 'aside'

function trimEnd(lines: readonly Line[], start: number, end: number): number {
  let at = end
  while (at > start) {
    const line = lines[at - 1]
    if (line && usable(line) && !isTail(line)) break
    at--
  }
  return at
}

/** A table of facts that stands beside the text, but behind it in the page's source. */
function withoutFacts(lines: readonly Line[], start: number, end: number): number {
  if (lines[start]?.zone !== 'main') return end
  const first = lines.slice(start, end).findLastIndex((line) => line.zone === 'main' && line.linked === 0) + start + 1
  const beside = lines.slice(first, end).filter((line) => line.zone === 'aside')
  const labels = beside.filter(
    (line) => labelOf(line.text) !== null || splitLabel(line.text) !== null || labelOf(line.parts[0] ?? '') !== null,
  )
  return labels.length >= 2 && labels.length * 3 >= beside.length ? first : end
}

const isTail = (line: Line): boolean => {
  if (line.control || APPLY.test(line.text) || isStop(line)) return true
  if (line.linked > line.text.length * 0.8 && line.text.length < 60) return true
  return line.heading > 0
}
