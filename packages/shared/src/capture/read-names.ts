import { brandOfHost, isBoard } from './boards.ts'
import { employerBeside } from './career-words.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { isGeneric } from './headline.ts'
import type { Page } from './page.ts'
import { ownAddress } from './page.ts'
import { bare, holds } from './text.ts'
import { readTitleTag } from './title-tag.ts'

const TITLE: Source = { reader: 'title-tag', origin: 'page' }
const SITE: Source = { reader: 'site-name', origin: 'guessed' }

/** Names that stand around the vacancy: in `<title>`, in the site's own meta data, on its logo, in its footer. */
export function readNames(page: Page, heading: string | null): Evidence {
  const evidence: Evidence = {}
  const brand = brandOfHost(ownAddress(page).hostname)
  const onBoard = brand !== null && isBoard(brand)
  for (const raw of new Set([page.title, page.meta.get('og:title') ?? '', page.meta.get('twitter:title') ?? ''])) {
    if (raw !== '') readTitle(evidence, raw, page, { heading, brand, onBoard })
  }
  const siteName = page.meta.get('og:site_name') ?? page.meta.get('application-name')
  const name = siteName === undefined ? undefined : (employerBeside(siteName) ?? siteName)
  if (name && isEmployer(name) && !(onBoard && brand && isSameName(name, brand))) {
    add(
      evidence,
      SITE,
      'company',
      name,
      brand && isSameName(name, brand) && !isElsewhere(evidence, brand) ? 0.5 : 0.34,
      siteName,
    )
  }
  if (!onBoard) readSigns(evidence, page, brand)
  else if (page.site?.ats) add(evidence, SITE, 'company', tenantOf(ownAddress(page)), 0.22)
  return evidence
}

/** The `<title>` plainly names another employer ("Cook at Acme | Jobline"): then the site is a board nobody listed. */
const isElsewhere = (evidence: Evidence, brand: string): boolean =>
  (evidence.company ?? []).some((one) => one.confidence >= 0.6 && !isSameName(one.value, brand))

const COMMON = /^(?:jobs?|boards?|job-boards|apply|careers?|www|ats|my|app|en|de|fr|hire|eu|us|recruiting)$/i

/** Applicant systems give each employer a subdomain or the first part of the path. */
function tenantOf(url: URL): string | null {
  const label = url.hostname.split('.')[0]?.replace(/^careers?-/, '') ?? ''
  const name = COMMON.test(label)
    ? (url.pathname.split('/').find((part) => part !== '' && !COMMON.test(part)) ?? '')
    : label
  return /^[a-z][\w-]{1,40}$/i.test(name) ? name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, ' ') : null
}

interface Around {
  heading: string | null
  brand: string | null
  onBoard: boolean
}

function readTitle(evidence: Evidence, raw: string, page: Page, { heading, brand, onBoard }: Around): void {
  const { title, company, location, sure } = readTitleTag(raw, heading)
  add(evidence, TITLE, 'title', title, sure ? 0.6 : 0.45, raw)
  add(evidence, TITLE, 'location', location, sure ? 0.5 : 0.4, raw)
  if (!company || !isEmployer(company)) return
  const ownSite = brand !== null && !onBoard && isSameName(company, brand)
  // On an unknown host a name equal to the host is the employer's own site, or a board nobody listed.
  const named = heading === null || holds(raw, heading)
  const voice = speaksAs(page, company) ? 0.14 : 0
  // "T job in L | Name" is how boards write it, and the name is theirs.
  const board =
    !sure &&
    /\b(?:jobs?|position|vacancy|stellenangebote?|offre|emploi|empleo|vaga|praca|vacature) (?:in|à|en|em|w)\b/i.test(
      raw,
    )
  add(
    evidence,
    TITLE,
    'company',
    employerBeside(company) ?? company,
    (sure ? 0.66 : board ? 0.25 : ownSite ? 0.5 : named ? 0.46 : 0.36) + voice,
    raw,
  )
}

/** "At Acme, we …", "Acme is looking for …": a text in the employer's own voice. */
function speaksAs(page: Page, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const voice = new RegExp(
    `(?:\\b(?:about|join|at|bei|über|chez|we are|wir sind|with)\\s|propos (?:de|d.))\\s*${escaped}(?![\\p{L}])|${escaped}\\s(?:is|ist|are|offers|was|seeks|has|provides|bietet|sucht|est|recherche|busca|jest|är)\\s`,
    'iu',
  )
  return page.outline.lines.some((line) => line.zone !== 'hidden' && line.text.includes(name) && voice.test(line.text))
}

const isEmployer = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 80 &&
  !isBoard(name) &&
  !isGeneric(name) &&
  !/template|website|home ?page|\bjobs? board\b/i.test(name)

/** "goodstandingai" and "Good Standing AI". */
export const isSameName = (name: string, brand: string): boolean => {
  const [a, b] = [bare(name).replace(/ /g, ''), bare(brand).replace(/ /g, '')]
  return (
    a.length > 1 && b.length > 1 && (a === b || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b)))
  )
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}\s*(?:[-–]\s*\d{2,4})?)?\s*(?:by\s+)?([\p{Lu}\d][^.|•·©\n]{1,60})/iu

function readSigns(evidence: Evidence, page: Page, brand: string | null): void {
  for (const line of page.outline.lines.slice(-80)) {
    const name =
      line.text.length < 200
        ? (COPYRIGHT.exec(line.text)?.[1] ?? '')
            .replace(/(?<![,\s])[,\s]*(?:all rights|alle rechte|tous droits|\d{4}).*$/i, '')
            .trim()
        : ''
    if (name !== '' && isEmployer(name) && name.split(' ').length <= 6)
      add(evidence, SITE, 'company', name, 0.32, line.text)
  }
  for (const image of [...page.document.querySelectorAll('img[alt]')].slice(0, 40)) {
    const name = /^(.{2,50}?)(?:'s|’s)?\s{1,3}(?:company\s{1,3})?logo$/i.exec(
      (image.getAttribute('alt') ?? '').trim(),
    )?.[1]
    if (name && isEmployer(name)) add(evidence, SITE, 'company', name, 0.34, `${name} logo`)
  }
  if (brand && !evidence.company) readBrand(evidence, page, brand)
  if (!brand) readMailHost(evidence, page)
}

/** A page saved without its address: the host of the address that applications go to. */
function readMailHost(evidence: Evidence, page: Page): void {
  const href = page.document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? ''
  const host = /@([\w.-]+)/.exec(href)?.[1]
  const name = host && !/gmail|outlook|yahoo|hotmail|example/i.test(host) ? brandOfHost(host) : null
  if (name) readBrand(evidence, page, name)
}

/** The host alone: written the way the page itself writes it. */
function readBrand(evidence: Evidence, page: Page, brand: string): void {
  const shown = page.outline.lines
    .flatMap((line) => (line.text.length < 400 ? line.parts : []))
    .filter((part) => part.length < 50 && isSameName(part, brand) && !holds(part, 'www'))
    .toSorted((x, y) => x.length - y.length)[0]
  add(
    evidence,
    SITE,
    'company',
    shown ?? brand.charAt(0).toUpperCase() + brand.slice(1),
    shown ? (speaksAs(page, shown) ? 0.48 : 0.32) : 0.2,
  )
}
