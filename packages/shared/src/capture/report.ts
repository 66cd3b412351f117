import type { Origins, Warning } from '../domain/capture.ts'
import type { Posting, PostingField } from '../domain/posting.ts'
import { jobUrl } from '../domain/url.ts'
import { namesIn, redactor } from './redact.ts'
import { reducePage } from './reduce-page.ts'

export interface WrongField {
  field: PostingField
  read: unknown
  /** What the person says it should be: null where the page does not say it, absent where they did not say. */
  right?: unknown
}

export interface ReportInput {
  posting: Posting
  origins: Origins
  warnings: Warning[]
  captureVersion: number
  wrong: WrongField[]
  /** The page as it was kept, and null where it was not. */
  document: Document | null
}

export interface Report {
  format: 'rolecall-report'
  version: 1
  captureVersion: number
  url: string
  site: string
  wrong: WrongField[]
  origins: Origins
  warnings: Warning[]
  page: string | null
}

const LINKS = new Set(['href', 'src', 'action', 'cite', 'poster', 'formaction'])
const NAMES = new Set(['class', 'id', 'itemprop', 'itemtype', 'property', 'type', 'rel', 'role', 'lang'])

const scriptsOf = (document: Document): string =>
  [...document.querySelectorAll('script, code')]
    .flatMap((element) => [...element.childNodes].map(({ nodeValue }) => nodeValue ?? ''))
    .join('\n')

/** `<meta name="csrf-token" content="…">` and its like: the name stands beside the value, not around it. */
const hidesSecrets = (document: Document): Set<string> =>
  new Set(
    [...document.querySelectorAll('meta[name], meta[property]')]
      .filter((meta) =>
        /token|csrf|session|auth|user|member/i.test(`${meta.getAttribute('name')} ${meta.getAttribute('property')}`),
      )
      .flatMap((meta) => meta.getAttribute('content') ?? []),
  )

function pageOf(document: Document, redact: (text: string) => string): string | null {
  const secrets = hidesSecrets(document)
  const clean = (text: string, attribute: string | null): string => {
    if (attribute === null) return redact(text)
    if (NAMES.has(attribute)) return text
    if (secrets.has(text)) return '[removed]'
    return redact(LINKS.has(attribute) ? jobUrl(text) : text)
  }
  const reduced = reducePage(document, { clean })
  return reduced.kind === 'page' ? reduced.html : null
}

/** Every text in a value, however deep; the values are our own and small. */
function deep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((one) => deep(one, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, redact)]))
}

/** A reading that went wrong, for those who mend readers: how it was read, from what, and nothing about people. */
export function makeReport({ posting, document, ...reading }: ReportInput): Report {
  const named = posting.people.map(({ name }) => name)
  const redact = redactor([...named, ...(document ? namesIn(scriptsOf(document)) : [])])
  const { wrong, origins, warnings } = deep(
    { wrong: reading.wrong, origins: reading.origins, warnings: reading.warnings },
    redact,
  ) as Pick<Report, 'wrong' | 'origins' | 'warnings'>
  // Nobody's mistake is about people, and a person's profile is theirs.
  const { people: _, emails: __, ...known } = origins
  return {
    format: 'rolecall-report',
    version: 1,
    captureVersion: reading.captureVersion,
    url: redact(jobUrl(posting.url)),
    site: posting.site,
    wrong,
    origins: known,
    warnings,
    page: document ? pageOf(document, redact) : null,
  }
}
