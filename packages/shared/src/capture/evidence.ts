import type { ORIGINS } from '../domain/capture-values.ts'
import type { Posting, PostingField } from '../domain/posting.ts'

/** Every fact a reader may find, none of them null: a reader that finds nothing adds nothing. */
export type Facts = { [F in PostingField]: NonNullable<Posting[F]> }

export interface Candidate<Value> {
  value: Value
  reader: string
  origin: (typeof ORIGINS)[number]
  confidence: number
  snippet: string | null
}

export type Evidence = { [F in PostingField]?: Candidate<Facts[F]>[] }

export interface Source {
  reader: string
  origin: Candidate<unknown>['origin']
}

/** No honest page names one fact more often, and candidates are compared with each other. */
const MAX_CANDIDATES = 150

/** Adds one candidate; blank text and broken confidence never get in. */
export function add<F extends PostingField>(
  evidence: Evidence,
  source: Source,
  field: F,
  value: Facts[F] | null | undefined,
  confidence: number,
  snippet: string | null = null,
): void {
  if (value === null || value === undefined || value === '') return
  const candidate: Candidate<Facts[F]> = { ...source, value, confidence, snippet: snippet && clip(snippet, 300) }
  const list: Candidate<Facts[F]>[] = evidence[field] ?? []
  if (list.length >= MAX_CANDIDATES) return
  list.push(candidate)
  Object.assign(evidence, { [field]: list })
}

/** All candidates of several readers in one table, in the order of the readers. */
export function join(parts: readonly Evidence[]): Evidence {
  const all: Record<string, Candidate<unknown>[]> = {}
  for (const part of parts) {
    for (const [field, candidates] of Object.entries(part)) all[field] = [...(all[field] ?? []), ...candidates]
  }
  return all
}

export const clip = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`)
