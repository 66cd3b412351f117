import type { Evidence, Source } from '../evidence.ts'
import { add } from '../evidence.ts'
import type { Page } from '../page.ts'
import { parseUrl } from '../../domain/url.ts'
import { defineSite } from '../site.ts'
import { addBodyOf, textOf } from '../site-tools.ts'
import { holds } from '../text.ts'

const SOURCE: Source = { reader: 'linkedin', origin: 'page' }
const PANES =
  '.jobs-search__job-details--container, .jobs-details, .job-view-layout, .jobs-details__main-content, .scaffold-layout__detail, .two-pane-serp-page__detail-view, [data-sdui-screen*="JobDetails"]'

/** Since 2026 the classes are hashed; these names of parts and the order of the lines are what is left to go by. */
const SDUI_CARD = '[componentkey^="job-card-component-ref"]'
const SDUI_TEXT = '[componentkey^="JobDetails_AboutTheJob"]'

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  marks: '.top-card-layout__title, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card',
  jobId: (url) =>
    url.searchParams.get('currentJobId') ?? /\/jobs\/view\/(?:[^/]*-)?(\d{6,})/.exec(url.pathname)?.[1] ?? null,
  canonical: (url) => {
    const id = url.searchParams.get('currentJobId') ?? /\/jobs\/view\/(?:[^/]*-)?(\d{6,})/.exec(url.pathname)?.[1]
    return id ? `https://www.linkedin.com/jobs/view/${id}` : null
  },
  pane: (document) =>
    [...document.querySelectorAll(PANES)].find((pane) => pane.querySelector('h1, h2, [class*="job-title"]') !== null) ??
    null,
  kind: ({ document, pane }) =>
    pane === null && document.querySelectorAll(SDUI_CARD).length > 2 && !document.querySelector(SDUI_TEXT)
      ? 'list'
      : null,
  read: readCard,
  cards: {
    card: '[componentkey^="job-card-component-ref"], .base-card, .base-search-card, li[data-occludable-job-id], [data-job-id].job-card-container, .job-card-job-posting-card-wrapper',
    title: '.base-search-card__title, [class*="job-card-list__title"] [aria-hidden="true"]',
    company:
      '.base-search-card__subtitle, [class*="entity-lockup__subtitle"], [class*="job-card-container__primary-description"]',
    place:
      '.job-search-card__location, [class*="entity-lockup__caption"], [class*="job-card-container__metadata-item"]',
    pay: '.job-search-card__salary-info, [class*="entity-lockup__metadata"]',
  },
})

/** The card on top of a posting: its classes have changed names since 2023, never their endings. */
function readCard(page: Page): Evidence {
  const evidence: Evidence = {}
  const scope = page.pane ?? page.document
  const text = (selector: string): string | null => textOf(scope, selector)
  add(
    evidence,
    SOURCE,
    'title',
    text('[class*="unified-top-card__job-title"], h1.top-card-layout__title, h2.top-card-layout__title'),
    0.85,
  )
  add(evidence, SOURCE, 'company', text('[class*="unified-top-card__company-name"], .topcard__org-name-link'), 0.85)
  const place =
    text('.topcard__flavor--bullet') ??
    text('[class*="unified-top-card__bullet"]') ??
    firstPart(text('[class*="tertiary-description-container"], [class*="primary-description-container"]'))
  add(evidence, SOURCE, 'location', place, 0.8)
  if (page.document.querySelector(SDUI_TEXT)) readByOrder(evidence, page)
  if (!evidence.company || !evidence.location) readSelectedCard(evidence, page)
  add(evidence, SOURCE, 'applyUrl', employersAddress(page), 0.85)
  addBodyOf(
    evidence,
    SOURCE,
    page,
    `${SDUI_TEXT}, #job-details, .jobs-description__content, .show-more-less-html__markup`,
  )
  return evidence
}

/** The employer's link, the title beside it, then place and age in one line. */
function readByOrder(evidence: Evidence, { outline, title }: Page): void {
  const { lines } = outline
  const at = lines.findIndex((line) => line.zone === 'main' && isEmployersLink(line.first.parentElement?.closest('a')))
  if (at < 0) return
  const near = lines.slice(Math.max(0, at - 2), at + 4).filter((line) => line.linked === 0 && !line.control)
  const named = near.find((line) => holds(title, line.text)) ?? near.find((line) => !line.text.includes(' · '))
  const below = near.find((line) => line.parts.length > 1 && line.parts[1] === '·')
  add(evidence, SOURCE, 'title', named?.text, 0.8)
  add(evidence, SOURCE, 'company', lines[at]?.text, 0.8)
  add(evidence, SOURCE, 'location', below?.parts[0], 0.75, below?.text)
}

const isEmployersLink = (link: Element | null | undefined): boolean =>
  /\/company\/[^/]/.test(link?.getAttribute('href') ?? '')

/** The employer's own address stands in a comment, behind LinkedIn's counter. */
function employersAddress(page: Page): string | null {
  const comment = page.document.querySelector('code#applyUrl')?.firstChild?.nodeValue ?? ''
  const encoded = /[?&]url=([^&"\s]+)/.exec(comment)?.[1]
  try {
    return encoded ? (parseUrl(decodeURIComponent(encoded))?.href ?? null) : null
  } catch {
    return null
  }
}

/** The top card may still be loading while the list beside it already shows the same vacancy. */
function readSelectedCard(evidence: Evidence, page: Page): void {
  const card = page.document.querySelector(
    '[class*="jobs-search-results-list__list-item--active"], [aria-current="page"][class*="job"], [class*="job-card-container"][aria-current="page"], [class*="job-card-job-posting-card-wrapper--active"]',
  )
  if (!card) return
  add(
    evidence,
    SOURCE,
    'company',
    textOf(card, '[class*="entity-lockup__subtitle"], [class*="primary-description"], [class*="company-name"]'),
    0.7,
  )
  add(evidence, SOURCE, 'location', textOf(card, '[class*="entity-lockup__caption"], [class*="metadata-item"]'), 0.7)
}

/** "Berlin, Germany · 3 weeks ago · 40 applicants", in older layouts with the company in front. */
const firstPart = (line: string | null): string | null => line?.split(' · ')[0] ?? null
