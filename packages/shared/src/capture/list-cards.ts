import { parseUrl } from '../domain/url.ts'
import { isGeneric } from './headline.ts'
import type { Site } from './site.ts'
import { identity, siteAt } from './site.ts'
import { squash } from './text.ts'
import { APPLY } from './apply-words.ts'
import { GENDER_MARK } from './words.ts'
import { ROLE } from './role-words.ts'
import { JOB_HREF } from './classify.ts'

/** One repeated block of a page that leads to one vacancy. */
export interface Card {
  element: Element
  link: Element
  url: URL
  canonical: string
  /** A site knows the address as that of one job. */
  known: boolean
  /** One vacancy is often linked twice, with other words behind the address. */
  key: string
}

const MAX_LINKS = 4_000
const FRAME = 'nav, footer, [role="navigation"], [role="contentinfo"]'

type JobLink = Omit<Card, 'element'>

interface List {
  document: Document
  address: URL
  site: Site | null
  sites: readonly Site[]
}

/** The cards of a list, in the order of the page. What a site calls a card is taken at its word. */
export function findCards(list: List): Card[] {
  const { document, site } = list
  const pane = site?.pane?.(document) ?? null
  const links = jobLinks(list).filter(({ link }) => !pane?.contains(link))
  const named = namedCards(site?.cards ? [...document.querySelectorAll(site.cards.card)] : [], links)
  return named.length > 0 ? named : repeatedCards(links)
}

/** A list may lead to another site: a company's page to its applicant system. Each link is read as its own site reads it. */
function jobLinks({ document, address, site, sites }: List): JobLink[] {
  const here = identity(site, address).canonical
  return [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS).flatMap((link) => {
    const url = parseUrl(link.getAttribute('href') ?? '', address.href)
    if (!url || link.closest(FRAME)) return []
    const owner = siteAt(url.hostname, sites)
    const known = (owner?.jobId(url) ?? null) !== null
    const { canonical } = identity(owner, url)
    if (!known && (canonical === here || !looksLikeJob(url))) return []
    return [{ link, url, canonical, known, key: known ? canonical : keyOf(url) }]
  })
}

const looksLikeJob = ({ pathname, search }: URL): boolean =>
  JOB_HREF.test(`${pathname}${search}`) || /\/(?:job-listings?|viec-lam|vacancy|job)-[\w-]{8,}/i.test(pathname)

const ID = /^(?:gh_jid|jk|job_?id|jid|id|req(?:id)?|currentJobId)$/i
const keyOf = ({ origin, pathname, searchParams }: URL): string =>
  `${origin}${pathname} ${[...searchParams].flatMap(([name, value]) => (ID.test(name) ? value : [])).join(' ')}`

/** Cards that are drawn only when they come into sight hold no link yet, and are none. */
const namedCards = (elements: readonly Element[], links: readonly JobLink[]): Card[] =>
  onePerJob(
    elements.flatMap((element) => {
      const own = links.find(({ link }) => element.contains(link))
      return own ? [{ ...own, element }] : []
    }),
  )

function onePerJob(cards: readonly Card[]): Card[] {
  const seen = new Set<string>()
  return cards.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** A card is the largest block around a link that holds no link to another vacancy and looks like its neighbours. */
function repeatedCards(links: readonly JobLink[]): Card[] {
  const owners = ownersOf(links)
  const largest = onePerJob(links.map((one) => Object.assign({ element: climb(one, owners) }, one)))
  const shape = commonest(largest.map(({ element }) => shapeOf(element)))
  const cards = largest.map((card) => Object.assign({}, card, { element: within(card, shape) ?? card.element }))
  const peers = cards.filter(({ element }) => shapeOf(element) === shape)
  const isJob = ({ link, element, known }: Card): boolean => known || isRole(wordsOf(link)) || isRole(wordsOf(element))
  const ratio = peers.filter(isJob).length / Math.max(1, peers.length)
  return peers.length < 2 ? [] : peers.filter((card) => ratio >= 0.5 || isJob(card))
}

const wordsOf = (element: Element): string => squash(element.textContent ?? '').slice(0, 300)
const isRole = (text: string): boolean => ROLE.test(text) || GENDER_MARK.test(text)

/** Which vacancy each element leads to; null where it leads to several. */
function ownersOf(links: readonly JobLink[]): Map<Element, string | null> {
  const owners = new Map<Element, string | null>()
  for (const { link, key } of links)
    for (let at: Element | null = link; at && owners.get(at) !== null; at = at.parentElement) {
      const owner = owners.get(at)
      owners.set(at, owner === undefined || owner === key ? key : null)
    }
  return owners
}

function climb({ link, key }: JobLink, owners: ReadonlyMap<Element, string | null>): Element {
  let card = link
  while (card.parentElement && owners.get(card.parentElement) === key) card = card.parentElement
  return card
}

/** The same tag with the same names, digits aside, is the same kind of block. */
const shapeOf = (element: Element): string =>
  `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\d+/g, '').split(/\s+/).slice(0, 2).join(' ')}`

function commonest(shapes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

/** The only card of a section climbs up to the section; the block of the common shape inside it is the card. */
function within({ link, element }: Card, shape: string): Element | null {
  for (let at: Element | null = link; at && at !== element.parentElement; at = at.parentElement)
    if (shapeOf(at) === shape) return at
  return null
}

/** "Apply", "Details" and the like lead to the vacancy without naming it. */
export const isTitle = (text: string): boolean =>
  text.length > 2 &&
  text.length < 200 &&
  !APPLY.test(text) &&
  !isGeneric(text) &&
  !/^(?:view|see|read|show|learn|save|details|more|mehr|ansehen|zur stelle|voir|ver)\b.{0,24}$/i.test(text)
