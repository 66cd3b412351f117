import { labelOf } from './labels.ts'
import { cardsIn } from './pane.ts'
import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import { sectionOf } from './read-body.ts'
import { otherOffer } from './other-offers.ts'
import type { PageReading } from './read-page.ts'
import type { Evidence } from './evidence.ts'
import { APPLY } from './apply-words.ts'
import { GENDER_MARK, OTHERS } from './words.ts'
import { ROLE } from './role-words.ts'

export type Kind = 'posting' | 'list' | 'none'

export interface Signals {
  /** Vacancies in the page's own data. */
  jobsInData: number
  reading: PageReading
  evidence: Evidence
  /** A site said which pane holds the open posting. */
  inPane: boolean
}

/** One vacancy, many, or none. Every sign is worth points; no single one decides but the page's own data. */
export function classify(page: Page, signals: Signals): Kind {
  const links = jobLinks(page)
  const score = postingScore(page, signals, links)
  if (score >= 4.5) return 'posting'
  return links >= 5 || signals.jobsInData > 1 ? 'list' : 'none'
}

export function postingScore(page: Page, signals: Signals, links: number): number {
  const { jobsInData, reading, evidence, inPane } = signals
  const { headline, body, applies } = reading
  let score = 0
  if (jobsInData === 1) score += 6
  if (jobsInData > 1) score -= 3
  if (inPane) score += headline && headline.score > 0 ? 6 : 3
  if (headline && headline.score >= 2) score += 1
  if (headline && (ROLE.test(headline.text) || GENDER_MARK.test(headline.text))) score += 1.5
  else if (jobsInData !== 1 && !inPane) score -= applies && (body?.sections ?? 0) > 1 ? 0.3 : 1.5
  if (headline && !headline.sure && jobsInData !== 1 && !inPane) score -= 1
  if (applies) score += 1.5
  if (body) score += [0, 1, 2.2, 3, 3][body.sections] ?? 3
  if (body && body.mass > 900) score += 0.7
  if (body?.named) score += 1.2
  if (jobsInData !== 1 && (!body || body.mass < 250)) score -= thinPenalty(signals)
  if (isArticle(page, reading)) score -= 4
  if (jobsInData !== 1 && !inPane) score -= otherOffer(page, reading)
  if (jobsInData !== 1 && countOpenings(page) >= 3) score -= 5
  if (isTemplate(page, reading)) score -= 8
  if (jobsInData !== 1 && !inPane) score -= emptyHanded(page, signals, links)
  score += Math.min(2, factsOf(evidence) * 0.6)
  if (links >= 6 && jobsInData !== 1 && !inPane) score -= Math.min(4, links * 0.25)
  if (jobsInData !== 1 && !inPane && cardsIn(page.outline) >= 4) score -= 2
  if (isJobAddress(page.url)) score += 0.8
  return score
}

/** A page about a team or a profession has sections too, but neither a place nor terms, and links to the openings. */
function emptyHanded(page: Page, { reading, evidence }: Signals, links: number): number {
  const terms = ['location', 'employmentType', 'workModel', 'deadline', 'externalId', 'postedAt'] as const
  const hasTerms = terms.some((field) => evidence[field]?.some((one) => one.confidence >= 0.4))
  const leadsOn = page.outline.lines.some((line) => line.heading > 0 && OPENINGS.test(line.text)) && links >= 2
  const isTeam = reading.headline !== null && TEAM.test(reading.headline.text)
  return (hasTerms || reading.applies ? 0 : 1.5) + (leadsOn && !hasTerms ? 3 : 0) + (isTeam ? 3 : 0)
}

const OPENINGS =
  /^(?:our |current |all )?(?:open|current|available) (?:roles|positions|jobs|vacancies)|^(?:offene|aktuelle) (?:stellen|positionen|jobs)|^(?:nos )?(?:offres|postes) (?:ouverts|disponibles)|^(?:vacantes|ofertas|puestos) (?:abiert|disponible)|^vagas abertas|^posizioni aperte|^openstaande vacatures|^(?:otwarte|aktualne) (?:rekrutacje|oferty)/i
/** The name of a department alone is nobody's title. */
export const TEAM =
  /^(?:(?:our|the) )?(?:(?:software )?engineering|product(?: management)?|design|marketing|sales|finance|operations|people|legal|data(?: science)?|customer (?:success|support|service)|it|hr|human resources|research|security|support|technology|logistics|management|administration|entwicklung|vertrieb|technik)(?: (?:&|and|und) [\p{L} ]{3,20})?(?: (?:team|department|jobs|careers))?$/iu

/** A short text is no posting, unless everything else about it is. */
function thinPenalty({ reading: { body, applies }, evidence }: Signals): number {
  if (body?.named && applies) return 0
  if (!body || body.mass < 110) return 3
  return applies && body.sections > 1 && factsOf(evidence) > 2 ? 0 : 2.5
}

const ARTICLE =
  /^(?:how (?:to|we|do|does|much|i)|why|what|when|where|who|top \d+|the \d+|\d+ (?!\()|(?:two|three|four|five|six|seven|eight|nine|ten|best|common|essential)\b.*\b(?:skills|tips|ways|reasons|mistakes|things|questions|steps|trends|jobs)|a guide|guide|wie |warum |was |so |comment |pourquoi |cómo |por qué |come |perché |jak |як |как |hoe |waarom )|\?$|\b(?:guide|tips|explained|tutorial|case study|interview questions|salary guide|job description template|career path)\b/i

/** "By Anna Black, 5 May 2026" */
const BYLINE =
  /^(?:(?:[Ww]ritten |[Pp]osted )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]ut(?:h?or|eur|ore):?) \p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+(?:$|\s*[,|·•–-].*\d{4})/u

/** Written about work, not for somebody to do it: a question or a count in the heading, a reading time, an author. */
function isArticle({ outline }: Page, { headline }: PageReading): boolean {
  if (headline && ARTICLE.test(headline.text) && !GENDER_MARK.test(headline.text)) return true
  const top = headline?.start ?? 0
  return outline.lines
    .slice(Math.max(0, top - 4), top + 8)
    .some(
      (line) =>
        line.text.length < 90 &&
        (BYLINE.test(line.text) ||
          /\bmin(?:ute)?s?[ -]read\b|\bmin\.? lesezeit|min de lecture|minutos de lectura/i.test(line.text)),
    )
}

/** Whole vacancies one under the other on one page: each a heading that is a job's title, and a way to apply. */
function countOpenings({ outline }: Page): number {
  let openings = 0
  let title: string | null = null
  for (const line of outline.lines) {
    if (line.zone === 'hidden') continue
    if (line.heading > 0 && OTHERS.test(line.text)) break
    const isTitle =
      line.heading > 1 &&
      line.text.length < 90 &&
      sectionOf(line) < 0 &&
      (ROLE.test(line.text) || GENDER_MARK.test(line.text))
    if (isTitle) title = line.text
    else if (title !== null && line.text.length < 45 && (line.control || line.linked > 0) && APPLY.test(line.text)) {
      openings++
      title = null
    }
  }
  return openings
}

/** Filler text shows a theme, not a vacancy. */
const isTemplate = (page: Page, { body }: PageReading): boolean =>
  body !== null && page.outline.lines.slice(body.start, body.end).some((line) => /lorem ipsum/i.test(line.text))

const FACTS = [
  'company',
  'location',
  'employmentType',
  'salary',
  'workModel',
  'postedAt',
  'department',
  'externalId',
  'deadline',
  'closed',
] as const
/** A name in the page's title is on every page of a site. */
const NAMES = new Set(['title-tag', 'site-name', 'beside-title'])
const factsOf = (evidence: Evidence): number =>
  FACTS.filter((field) => evidence[field]?.some((one) => one.confidence >= 0.5 && !NAMES.has(one.reader))).length

const pathOf = (url: URL): string => url.pathname.slice(0, 2_000)

/** An address that names one job: a number, an id or a long slug behind a word for jobs. */
export const isJobAddress = (url: URL): boolean =>
  /\/(?:jobs?|positions?|vacanc(?:y|ies)|openings?|stellen(?:angebote)?|job-openings|offres?|emplois?|empleos?|ofertas?|offerte|oferta|vagas?|vacatures?|praca|viec-lam|jobb|stillinger|job_detail|viewjob|job-listing)\/(?:[^/]+\/){0,6}[^/]{0,200}?(?:\d{4}|[\da-f]{8}-|-[^/-]{0,80}-)/i.test(
    pathOf(url),
  ) ||
  /\/(?:careers?|karriere|view|j|o|p)\/(?:[^/]+\/){0,6}[^/]{0,200}?(?:\d{4}|[\da-f]{8}-)/i.test(pathOf(url)) ||
  /[?&](?:gh_jid|jk|vjk|currentJobId|jobid|job_id|jl)=/i.test(url.search)

export const JOB_HREF =
  /\/[\da-f]{8}-[\da-f]{4}-|\/\d{5,}|\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|stelle\w*|karriere|offres?|emplois?|empleos?|vagas?|ofertas?|oferta|job_detail|viec-lam|praca|rc|j|o|p|remote-jobs|job-listing|companies)\/|[?&](?:gh_jid|jk|jobid|job_id)=/i

/** Links that look like other vacancies: distinct addresses whose words are those of a job's title. */
export function jobLinks(page: Page): number {
  const seen = new Set<string>()
  let checked = 0
  for (const line of page.outline.lines) {
    if (line.heading > 0 && OTHERS.test(line.text)) break
    if (!isLinkLine(line)) continue
    if (++checked > 400) break
    const href = linkOf(line)?.getAttribute('href') ?? ''
    if (JOB_HREF.test(href) && (ROLE.test(line.text) || GENDER_MARK.test(line.text))) seen.add(href.split('#')[0] ?? '')
  }
  return seen.size
}

const isLinkLine = (line: Line): boolean =>
  (line.zone === 'main' || line.zone === 'aside') &&
  line.linked > line.text.length * 0.5 &&
  line.text.length > 6 &&
  line.text.length < 160 &&
  !labelOf(line.text)

function linkOf(line: Line): Element | null {
  const own = line.first.parentElement?.closest('a')
  return own ?? line.element.closest('a')
}
