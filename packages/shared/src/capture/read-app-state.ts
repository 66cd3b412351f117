import type { Evidence } from './evidence.ts'
import { asText, isObject } from './job-json.ts'
import type { Json } from './job-json.ts'
import { titleIn, toEvidence } from './app-job.ts'
import { DATA_ATTRIBUTES, mayHoldJob } from './job-script.ts'
import { parseLooseJson } from './json-repair.ts'
import type { Page } from './page.ts'
import { sameText } from './text.ts'

const MAX_SCRIPT = 4_000_000
const MAX_OBJECTS = 60_000
const MAX_JOBS = 20_000

export interface AppState {
  evidence: Evidence
  count: number
}

/**
 * Applications that draw the page in the browser ship their data in a script. Whatever the framework calls it, a vacancy
 * in there is an object with a title and a long text.
 */
export function readAppState(page: Page, knownTitles: readonly string[]): AppState {
  const jobs: Json[] = []
  for (const text of payloads(page.document)) {
    if (jobs.length >= MAX_JOBS || page.budget.isOver()) break
    for (const root of parse(text)) for (const job of findJobs(root)) jobs.push(job)
  }
  const job = choose(jobs, page, knownTitles)
  return { evidence: job ? toEvidence(job, page) : {}, count: new Set(jobs.map((one) => titleIn(one))).size }
}

/** Scripts and other places that could hold a vacancy, told by two words before anything is parsed. */
function payloads(document: Document): string[] {
  const found: string[] = []
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (!(script.getAttribute('type') ?? '').includes('ld+json')) found.push(script.textContent ?? '')
  }
  for (const element of document.querySelectorAll(HOLDERS)) {
    const attribute = DATA_ATTRIBUTES.find((name) => element.getAttribute(name)?.startsWith('{'))
    found.push(attribute ? (element.getAttribute(attribute) ?? '') : (element.textContent ?? '').trim())
  }
  return found.filter((text) => text.length <= MAX_SCRIPT && mayHoldJob(text))
}

/** Some applications hand their data over in an attribute, others in an element that nobody sees. */
const HOLDERS = [
  ...DATA_ATTRIBUTES.map((name) => `[${name}^="{"]`),
  'code[style*="display:none"]',
  'code[style*="display: none"]',
  'code[hidden]',
].join(',')

/** Bare JSON, `window.x = {…}`, or Angular's escaped transfer state. */
function parse(text: string): unknown[] {
  const trimmed = text.trim()
  if (trimmed.startsWith('{&q;'))
    return [
      parseLooseJson(
        trimmed
          .replace(/&q;/g, '"')
          .replace(/&s;/g, "'")
          .replace(/&l;/g, '<')
          .replace(/&g;/g, '>')
          .replace(/&a;/g, '&'),
      ),
    ]
  if (trimmed.startsWith('[')) return [reviveFlat(parseLooseJson(trimmed))]
  if (trimmed.startsWith('{')) return [parseLooseJson(trimmed)]
  const roots: unknown[] = []
  const assignment = /(?:=|\(|:)\s*(?=\{\s*")/g
  for (let tries = 0; tries < 12; tries++) {
    const match = assignment.exec(trimmed)
    if (!match) break
    const end = balancedEnd(trimmed, match.index + match[0].length)
    roots.push(parseLooseJson(trimmed.slice(match.index + match[0].length, end)))
    assignment.lastIndex = Math.max(end, assignment.lastIndex)
  }
  return roots
}

/** The end of the value that opens at `from`; strings are skipped whole. */
function balancedEnd(text: string, from: number): number {
  let depth = 0
  let inString = false
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1
  }
  return text.length
}

/** Nuxt 3 writes one flat list in which objects point to their values by index. */
function reviveFlat(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const list: unknown[] = value
  const isFlat = list.some(
    (one) =>
      isObject(one) && Object.values(one).length > 2 && Object.values(one).every((index) => Number.isInteger(index)),
  )
  if (!isFlat) return value
  const at = (index: unknown, depth: number): unknown => {
    if (typeof index !== 'number' || depth > 4) return null
    const one = list[index]
    if (Array.isArray(one)) return one.slice(0, 60).map((inner) => at(inner, depth + 1))
    return isObject(one)
      ? Object.fromEntries(
          Object.entries(one)
            .slice(0, 120)
            .map(([key, inner]) => [key, at(inner, depth + 1)]),
        )
      : one
  }
  return list.slice(0, 20_000).flatMap((one, index) => (isObject(one) && titleKeyOf(one) ? [at(index, 0)] : []))
}

const titleKeyOf = (value: Json): boolean =>
  ['title', 'jobTitle', 'name', 'job_title'].some((key) => key in value) &&
  Object.keys(value).some((key) => /descri|content|body/i.test(key))

function findJobs(root: unknown): Json[] {
  const found: Json[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at]
    if (Array.isArray(value)) for (const one of value.slice(0, 2_000)) queue.push(one)
    else if (isObject(value)) {
      if (titleIn(value) !== null) found.push(value)
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner)
    }
  }
  return found
}

/** The one that the address or the page's own title names; several without a name are a list. */
function choose(jobs: readonly Json[], page: Page, knownTitles: readonly string[]): Json | null {
  const parts = page.url.pathname.split(/[/_-]/).filter((part) => part.length >= 5 && /\d/.test(part))
  const ids = new Set(parts)
  const byId = jobs.filter((job) => ID_KEYS.some((key) => ids.has(asText(job[key]) ?? '')))
  if (byId.length > 0) return longest(byId)
  const titles = [...knownTitles, page.title]
  const named = jobs.filter((job) => titles.some((title) => title !== '' && sameText(title, titleIn(job) ?? '')))
  if (named.length > 0) return longest(named)
  // A page that shows nothing yet may be taken at the word of its only vacancy.
  const drawn = page.outline.lines.length > 25
  return !drawn && new Set(jobs.map((job) => titleIn(job))).size === 1 ? longest(jobs) : null
}

const ID_KEYS = ['id', 'Id', 'jobId', 'reqId', 'uid', 'shortcode', 'slug', 'code'] as const
const longest = (jobs: readonly Json[]): Json | null =>
  jobs.reduce<Json | null>((best, job) => (best && sizeOf(best) >= sizeOf(job) ? best : job), null)
const sizeOf = (job: Json): number =>
  Object.values(job).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)
