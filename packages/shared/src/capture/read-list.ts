import { hasPostcode, placeScore } from '../domain/location.ts'
import { parseDay, relativeDay } from '../domain/dates.ts'
import type { Salary } from '../domain/posting.ts'
import { parseSalary } from '../domain/salary.ts'
import { parseUrl } from '../domain/url.ts'
import { isBoard } from './boards.ts'
import { isGeneric } from './headline.ts'
import { labelOf } from './labels.ts'
import type { Card } from './list-cards.ts'
import { findCards, isTitle } from './list-cards.ts'
import type { Line, Outline } from './outline.ts'
import { readOutline } from './outline.ts'
import type { Hint } from './hints.ts'
import type { CardHints, Site } from './site.ts'
import { siteOf } from './site.ts'
import { sites as allSites } from './sites.gen.ts'
import { textOf, withoutRating } from './site-tools.ts'
import { sameText, squash } from './text.ts'
import { segmentsOf } from './segments.ts'
import { modelInLine, typeIn } from './work-words.ts'
import { CLOSED } from './closed-words.ts'

/** What a list shows of one vacancy. What it does not show is null, never guessed. */
export interface ListCard {
  title: string
  company: string | null
  place: string | null
  salary: Salary | null
  closed: boolean
  /** The site itself says that the person has applied. */
  applied: boolean
  url: string
  canonicalUrl: string
}

const MAX_CARDS = 300
const APPLIED =
  /^(?:you(?:'ve| have)? )?(?:already )?applied(?: (?:on|\d|yesterday|today).{0,30})?$|^(?:bereits |du hast dich )?beworben$|^bewerbung (?:gesendet|abgeschickt)|^(?:vous avez (?:déjà )?)?postulé$|^candidature envoyée|^(?:ya )?(?:te has )?inscrito$|^solicitud enviada|^candidatado$|^gesolliciteerd$|^ansökt$/i

/** Reads the cards of a list of jobs. Pure: it neither changes the page nor asks the network. */
export function readList(document: Document, url: string, sites: readonly Site[] = allSites, now = 0): ListCard[] {
  const address = parseUrl(url)
  if (!address) return []
  const site = siteOf(document, address, sites)
  const employer = employerOf(document)
  return findCards({ document, address, site, sites })
    .slice(0, MAX_CARDS)
    .flatMap((card) => readCard(card, site?.cards, employer, now) ?? [])
}

function readCard(card: Card, hints: CardHints | undefined, employer: string | null, now: number): ListCard | null {
  const outline = readOutline(card.element)
  const lines = outline.lines.filter(({ zone, text }) => zone !== 'hidden' && text.length < 300)
  const given = (selector: string | undefined): string | null => (selector ? textOf(card.element, selector) : null)
  const hinted = (hint: Hint): string | null => lineWith(outline, hint)
  const title = titleOf(card, given(hints?.title) ?? hinted('title'), lines)
  if (title === null) return null
  const rest = lines
    .filter(({ control, text }) => !control && !sameText(text, title))
    .flatMap(({ parts }) => parts)
    .filter((text) => !sameText(text, title) && !isNoise(text, now))
  const place = given(hints?.place) ?? hinted('location') ?? placeIn(rest, employer !== null)
  const company = given(hints?.company) ?? hinted('company') ?? employer ?? companyIn(rest, place)
  return {
    title: title.slice(0, 300),
    company: company === null ? null : withoutRating(company).slice(0, 200),
    place: place?.slice(0, 200) ?? null,
    salary: payIn(
      [given(hints?.pay), hinted('salary'), ...lines.flatMap(({ text, parts }) => [...parts, text])],
      place,
    ),
    closed: lines.some(({ text }) => text.length < 120 && CLOSED.test(text)),
    applied: lines.some(({ parts }) => parts.some((text) => APPLIED.test(text))),
    url: card.url.href.slice(0, 8_000),
    canonicalUrl: card.canonical.slice(0, 8_000),
  }
}

/** Links repeat their words for screen readers, and run together with what stands beside them in one line. */
function titleOf({ link }: Card, named: string | null, lines: readonly Line[]): string | null {
  if (named && isTitle(named)) return named
  const own = lines
    .filter(({ first }) => link.contains(first))
    .map(({ text, last, heading }) => ({ heading, text: link.contains(last) ? text : squash(link.textContent ?? '') }))
    .filter(({ text }) => isTitle(text))
  const heading = own.find((line) => line.heading > 0) ?? own[0]
  return heading?.text ?? lines.find((line) => line.heading > 0 && isTitle(line.text))?.text ?? labelled(link)
}

const labelled = (link: Element): string | null => {
  const label = squash(link.getAttribute('aria-label') ?? '').replace(/^view details for | \([\da-f]{16,}\)$/gi, '')
  return isTitle(label) ? label : null
}

/** The first line of a block that the page itself names so, where the block is no more than a line or two. */
function lineWith({ lines, blocks }: Outline, hint: Hint): string | null {
  const block = blocks.find((one) => one.hints.includes(hint) && one.end > one.start && one.end - one.start <= 2)
  const line = block && lines[block.start]
  return line && line.zone !== 'hidden' ? line.text : null
}

const isPay = (text: string): boolean => /\d/.test(text) && text.length < 120 && parseSalary(text) !== null

/** Dates, pay, hours and marks say nothing of who offers the job or where. */
const isNoise = (text: string, now: number): boolean =>
  text.length > 120 ||
  labelOf(text) !== null ||
  CLOSED.test(text) ||
  APPLIED.test(text) ||
  !/\p{L}{2}/u.test(text) ||
  isPay(text) ||
  (text.length < 40 && (relativeDay(text, now) !== null || parseDay(text, now) !== null)) ||
  (text.length < 30 && placeScore(text) < 0.5 && (typeIn(text) !== null || modelInLine(text) !== null)) ||
  /^(?:promoted|sponsored|new|neu|featured|hot|urgent|top|viewed|saved?|easy apply|easily apply|anzeige|gesponsert|actively .*|be an early .*|\d+ (?:applicants?|views?).*)$/i.test(
    text,
  )

/** On an employer's own page the line under the title is the place, also where nobody has heard of the town. */
function placeIn(rest: readonly string[], ownPage: boolean): string | null {
  const [known] = rest
    .map((text) => ({ text, score: text.length < 60 && hasPostcode(text) ? 0.8 : placeScore(text) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
  return known?.text ?? (ownPage ? rest[0] : rest[1]) ?? null
}

const companyIn = (rest: readonly string[], place: string | null): string | null =>
  rest.find((text) => text !== place && text.length < 90) ?? null

function payIn(texts: readonly (string | null)[], place: string | null): Salary | null {
  for (const text of texts) {
    const pay = text && /\d/.test(text) ? parseSalary(text.slice(0, 300), { place, labelled: text.length < 60 }) : null
    if (pay?.currency) return pay
  }
  return null
}

const EMPLOYER =
  /^(?:(?:all |current |open )?(?:jobs|careers|openings|positions|vacancies|roles)|karriere|jobs? und karriere|offene stellen|stellenangebote|emplois) (?:at|with|bei|chez) (.{2,60})$|^(.{2,60}?) (?:careers|karriere)$/i

/** "Jobs at Larkfield Rail": the page of one employer, whose cards do not repeat its name. */
function employerOf(document: Document): string | null {
  const title = document.querySelector('title')?.textContent ?? ''
  const heading = document.querySelector('h1')?.textContent ?? ''
  for (const part of [...segmentsOf(title), squash(heading)]) {
    const match = EMPLOYER.exec(part)
    const name = match?.[1] ?? match?.[2]
    if (name && !isBoard(name) && !isGeneric(name)) return name
  }
  return null
}
