import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { z } from 'zod'
import type { CreditVariable } from '../env-sources.ts'
import { readXml } from './read-xml.ts'

/** The values of the variables a source names in `needs`. */
export type Keys = Readonly<Record<string, string>>

/** One thing that a run asks a source for. Each is paged through by itself. */
export interface Ask {
  /** Two small letters, where a source is asked country by country. */
  country: string | null
  words: string | null
  place: string | null
  /** The name of a company's board, as the source knows it. */
  board: string | null
  /** What the company of that board is called, where it is known and the answer may not say it. */
  company: string | null
}
export const EVERYTHING: Ask = { country: null, words: null, place: null, board: null, company: null }
export const askFor = (what: Partial<Ask>): Ask => ({ ...EVERYTHING, ...what })

export interface SourceRequest {
  url: string
  method?: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  body?: unknown
}

/** An opening as a list names it. */
export interface Named {
  id: string
  /**
   * What the list says of it, without what changes by itself from day to day. While it is the same, the opening is asked
   * for once a week; where it is left out, each time.
   */
  said?: unknown
}

export interface Batch {
  postings: Posting[]
  /** Where the next request goes on, or null at the end. */
  next: string | null
  /** What the answer says it cost, where a source is paid by credits. */
  credits?: number
  /** Openings that are only named here: each is asked for by itself, through `detail`. */
  open?: readonly Named[]
}

/** What its owners ask of whoever shows its jobs. */
export interface Terms {
  /** The name that has to stand beside each job; null where none is asked for. */
  credit: string | null
  /** Whether its own page of the job has to be linked. */
  linkBack: boolean
  /** Where it says so, or where it is described. */
  page: string
}

export interface Limits {
  /** Requests. */
  aMinute?: number
  aDay?: number
  aMonth?: number
  /** The most pages that one ask is followed through. */
  pages: number
  /** The most of its credits that a run may cost. */
  credits?: number
  /** The same of a month, as the operator says. */
  creditsAMonth?: number
  /** The most that one answer may cost. */
  creditsAtOnce?: number
}

interface SourceParts<Answer, Detail> {
  id: string
  name: string
  /** `board`: it holds companies' boards, each asked for by its name; `api`: it is asked as a whole. */
  kind: 'api' | 'board'
  /** Environment variables without which the source is off. */
  needs: readonly string[]
  terms: Terms
  limits: Limits
  /** The environment variable that says how many of its credits a month may take. */
  creditsBy?: CreditVariable
  /** Two small letters each: it is asked once for each of them. */
  countries?: readonly string[]
  /**
   * What an answer read to its end holds: everything it has, so that what is missing is gone, or only the newest, of which
   * nothing follows. Left out: a board is whole, an API gives the newest.
   */
  lists?: 'everything' | 'newest'
  format?: 'json' | 'xml'
  request: (keys: Keys, ask: Ask, from: string | null) => SourceRequest
  /** The shape of the answer. What does not fit it is refused whole, so half an answer is never stored. */
  answer: z.ZodType<Answer>
  read: (answer: Answer, ask: Ask, from: string | null) => Batch
  detail?: {
    request: (keys: Keys, ask: Ask, opening: string) => SourceRequest
    /** What each of them costs. */
    credits?: number
    answer: z.ZodType<Detail>
    read: (answer: Detail, ask: Ask) => Posting | null
  }
  /** The name of the board that an address belongs to, where it is one of this source's. */
  boardAt?: (url: URL) => string | null
}

/** A job API as the rest of the server sees it: a request to send and a reader of what comes back. It never fetches. */
export interface Source extends Omit<SourceParts<never, never>, 'answer' | 'read' | 'detail'> {
  /** Takes the body as it came. What is not of the shape it should have throws. */
  read: (body: string, ask: Ask, from: string | null) => Batch
  detail: {
    request: (keys: Keys, ask: Ask, opening: string) => SourceRequest
    credits: number
    read: (body: string, ask: Ask) => Posting | null
  } | null
}

export function defineSource<Answer, Detail = never>(parts: SourceParts<Answer, Detail>): Source {
  const { answer, read, detail, ...rest } = parts
  const parse = (body: string): unknown => (parts.format === 'xml' ? readXml(body) : JSON.parse(body))
  return {
    ...rest,
    read: (body, ask, from) => read(answer.parse(parse(body)), ask, from),
    detail: detail
      ? {
          request: detail.request,
          credits: detail.credits ?? 0,
          read: (body, ask) => detail.read(detail.answer.parse(parse(body)), ask),
        }
      : null,
  }
}
