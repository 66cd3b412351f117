import { parseDay, relativeDay } from '../domain/dates.ts'
import type { Salary } from '../domain/posting.ts'
import type { Candidate } from './evidence.ts'
import type { Page } from './page.ts'
import type { Group } from './resolve.ts'
import { bare, holds } from './text.ts'
import { kindsOf } from './type-words.ts'

/** Inside one group of names the one people see wins over a legal entity that the page never shows. */
export function companyOf(groups: Group<string>[], page: Page): Group<string> | undefined {
  const top = groups[0]
  if (!top || top.best.origin !== 'structured' || isShown(page, top.best.value)) return top
  const seen = top.members.find((one) => one.origin === 'page' && one.confidence >= 0.4 && isShown(page, one.value))
  return seen ? { ...top, best: seen } : top
}

const isShown = (page: Page, name: string): boolean =>
  page.title.includes(name) ||
  page.outline.lines.some((line) => line.zone !== 'hidden' && line.text.length < 200 && holds(line.text, name))

/** The page's own data first, unless it says less than the text; a period that only one knows is not a quarrel. */
export function salaryOf(groups: Group<Salary>[]): Group<Salary> | undefined {
  const top = groups[0]
  if (!top) return undefined
  const alike = groups.filter((group) => group === top || sameAmounts(group.best.value, top.best.value))
  if (alike.length === 1) return top
  const fuller = alike.find((group) => group.best.value.period !== null && group.best.value.currency !== null) ?? top
  for (const group of alike) if (group !== fuller) groups.splice(groups.indexOf(group), 1)
  return { ...fuller, confidence: Math.max(...alike.map((group) => group.confidence)) }
}

const sameAmounts = (a: Salary, b: Salary): boolean =>
  (a.min ?? a.max) === (b.min ?? b.max) && (a.max ?? a.min) === (b.max ?? b.min)

/** The longer of two bodies wins when it carries the shorter one whole: data often holds one section of several. */
export function bodyOf(groups: Group<string>[]): Group<string> | undefined {
  const all: Candidate<string>[] = groups.flatMap((group) => group.members)
  const top = groups[0]
  if (!top) return undefined
  let best = top.best
  // A site's own reader knows which element it is.
  if (best.confidence >= 0.85) return top
  const words = bare(best.value)
  for (const one of all) {
    if (one === best || one.confidence < 0.4) continue
    const other = bare(one.value)
    const ratio = other.length / Math.max(1, words.length)
    if (ratio > 1.04 && ratio < 4 && carries(other, words)) best = one
    else if (words.length < 200 && other.length > 600) best = one
  }
  return { ...top, best }
}

/** Both ends of the shorter text stand in the longer one, the start near its start. */
function carries(longer: string, shorter: string): boolean {
  const start = longer.indexOf(shorter.slice(0, 60).trim())
  const end = longer.indexOf(shorter.slice(-60).trim())
  return start >= 0 && start < 400 && end > start
}

/** The surest type, with another kind of fact behind it. */
export function typesOf(groups: Group<string>[]): Group<string> | undefined {
  const top = groups[0]
  if (!top) return undefined
  const kinds = kindsOf(top.best.value)
  const beside = groups.findIndex(
    (group) =>
      group !== top &&
      group.confidence >= 0.5 &&
      kindsOf(group.best.value).length > 0 &&
      !kindsOf(group.best.value).some((kind) => kinds.includes(kind)),
  )
  const [other] = beside > 0 ? groups.splice(beside, 1) : []
  return other ? { ...top, best: { ...top.best, value: `${top.best.value}, ${other.best.value}` } } : top
}

/** Data is often a day off, written in another zone than the page; a day the page spells out is what people see. */
export function postedOf(groups: Group<string>[], now: number): Group<string> | undefined {
  const top = groups[0]
  if (top?.best.origin !== 'structured') return top
  return groups.find((group) => group.members.some((one) => isSpelledOut(one, now))) ?? top
}

/** An element that is only called a date may show the day to apply by. */
const isSpelledOut = ({ origin, reader, confidence, snippet }: Candidate<string>, now: number): boolean =>
  origin === 'page' &&
  reader !== 'element-name' &&
  confidence >= 0.5 &&
  snippet !== null &&
  relativeDay(snippet, now) === null &&
  parseDay(snippet, now) !== null
