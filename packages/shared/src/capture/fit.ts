import { emptyPosting } from '../domain/posting-values.ts'
import type { Posting } from '../domain/posting.ts'
import { clip } from './evidence.ts'
import { safeHref } from './rich-text.ts'

/** The widths of a stored record, as the schema of a posting gives them. A page may say more; a record may not. */
const LINE = 1_000
const QUOTE = 4_000
const LINK = 8_000
const LIST = 500
const FEW = 50
const QUOTES = new Set(['workModelEvidence', 'extraPay', 'closeReason'])
/** The address of the page itself is the browser's word; all other addresses are the page's. */
const OWN_LINKS = new Set(['url', 'canonicalUrl'])
const LINKS = new Set(['applyUrl', 'companyUrl', 'companyLogo', 'aliasUrls'])
const BODIES = new Set(['description', 'descriptionHtml'])

/** Half of a character, a null byte or a mark that turns text around would break or disguise what is stored. */
export const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.toWellFormed().replace(/[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')

/** Brings every value to the width its place has, so that one overlong value never costs the whole record. */
export function fit(posting: Posting): Posting {
  const entries = Object.entries(posting).map(([field, value]) => [field, fitted(field, value, posting.url)])
  return { ...emptyPosting(posting.url), ...Object.fromEntries(entries) }
}

function fitted(field: string, value: unknown, base: string): unknown {
  if (typeof value === 'string') return fitText(field, value, base)
  if (Array.isArray(value)) return fitList(field, value, base)
  if (field === 'salary' && isRecord(value)) return fitPay(value)
  if (field === 'visa' && isRecord(value)) return { ...value, evidence: fitted('closeReason', value['evidence'], base) }
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const fitList = (field: string, list: readonly unknown[], base: string): unknown[] =>
  list
    .slice(0, LINKS.has(field) || field === 'people' ? FEW : LIST)
    .map((one) => fitted(field, one, base))
    .filter((one) => one !== null)

function fitText(field: string, raw: string, base: string): string | null {
  const text = clean(raw)
  if (BODIES.has(field)) return text
  if (LINKS.has(field)) return fitLink(text, base)
  if (OWN_LINKS.has(field)) return text.length <= LINK ? text : (text.split(/[?#]/)[0] ?? '').slice(0, LINK)
  return clip(text, QUOTES.has(field) ? QUOTE : LINE)
}

/** Only what a person may follow; a cut address leads elsewhere, so an overlong one is dropped. */
function fitLink(text: string, base: string): string | null {
  const isAddress = /^(?:https?:|mailto:|\/)/i.test(text.trim()) && !/[<>"]/.test(text)
  const href = isAddress ? safeHref(text, base) : null
  return href !== null && href.length <= LINK ? href : null
}

const isSum = (sum: unknown): boolean => sum === null || (typeof sum === 'number' && Number.isFinite(sum) && sum >= 0)

/** Sums that no number can hold are no pay. */
function fitPay(pay: Record<string, unknown>): Record<string, unknown> | null {
  const { min, max, text } = pay
  return isSum(min) && isSum(max) ? { ...pay, text: clip(clean(String(text)), QUOTE) } : null
}
