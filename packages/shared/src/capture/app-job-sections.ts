import type { Json } from './job-json.ts'
import { isObject } from './job-json.ts'

const NAMES = ['name', 'title', 'header', 'heading', 'label', 'text', 'sectionTitle']
const VALUES = ['value', 'content', 'body', 'html', 'text', 'description', 'sectionText']
const DEPTH = 2
const MOST = 24

/** A text kept in named pieces, a list of them or one under each name, put together again with its headings. */
export function sectionsIn(job: Json): string[] {
  return Object.values(job)
    .map((value) => sections(value, DEPTH))
    .reduce((best, one) => (size(one) > size(best) ? one : best), [])
}

const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

function sections(value: unknown, depth: number): string[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return []
  const inner: unknown[] = Object.values(value).slice(0, MOST)
  const own = inner.flatMap((one) => (isObject(one) ? section(one) : []))
  if (own.length > 0) return own
  return inner.map((one) => sections(one, depth - 1)).find((one) => one.length > 0) ?? []
}

/** "Requirements" and what stands under it. Half a pair is no section. */
function section(one: Json): string[] {
  const name = NAMES.find((key) => typeof one[key] === 'string' && one[key].length > 0 && one[key].length <= 90)
  const value = VALUES.find((key) => key !== name && typeof one[key] === 'string' && one[key].length > 20)
  if (name === undefined || value === undefined) return []
  const [heading, text] = [String(one[name]), String(one[value])]
  return [
    `<h3>${heading.replace(/[<>&]/g, ' ')}</h3>`,
    /<li>/i.test(text) && !/<[uo]l/i.test(text) ? `<ul>${text}</ul>` : text,
  ]
}
