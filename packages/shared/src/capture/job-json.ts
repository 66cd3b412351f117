import type { WORK_MODELS } from '../domain/posting-values.ts'
import { decodeEntities, squash } from './text.ts'

/** Reading values of unknown JSON. Nothing is ever written to an object by a key the page chose. */
export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

export function asText(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = squash(decodeEntities(decodeEntities(value.slice(0, 20_000))))
  return text === '' || isPlaceholder(text) ? null : text
}

/** Values that templates leave behind. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:null|undefined|n\/?a|none|not specified|unspecified|-+|tbd|\{.*\}|\[.*\]|%.*%)$/i.test(text) ||
  /\{[:{%]|\{\{|lorem ipsum/i.test(text)

const TYPES = new Map([
  ['full_time', 'Full-time'],
  ['fulltime', 'Full-time'],
  ['full time', 'Full-time'],
  ['part_time', 'Part-time'],
  ['parttime', 'Part-time'],
  ['part time', 'Part-time'],
  ['contractor', 'Contract'],
  ['contract', 'Contract'],
  ['temporary', 'Temporary'],
  ['intern', 'Internship'],
  ['internship', 'Internship'],
  ['volunteer', 'Volunteer'],
  ['per_diem', 'Per diem'],
  ['permanent', 'Permanent'],
  ['freelance', 'Freelance'],
])

/** The words of schema.org as people write them; anything else stays as the page wrote it. */
export function employmentTypes(value: unknown): string | null {
  const named = asList(value)
    .slice(0, 20)
    .flatMap((one) => (typeof one === 'string' ? one.split(/[,;|]/) : []))
    .map((one) => asText(one))
    .filter((one) => one !== null && !/^other$/i.test(one))
    .map((one) => TYPES.get((one ?? '').toLowerCase().replace(/-/g, '_')) ?? one ?? '')
  return named.length === 0 ? null : [...new Set(named)].join(', ')
}

export function workModelOf(value: string): (typeof WORK_MODELS)[number] | null {
  const text = value.toLowerCase()
  if (/hybrid|flexible/.test(text)) return 'hybrid'
  if (/telecommute|remote|work from home|fully_remote/.test(text)) return 'remote'
  return /on[\s_-]?site|in[\s_-]?office|in[\s_-]?person/.test(text) ? 'onsite' : null
}
