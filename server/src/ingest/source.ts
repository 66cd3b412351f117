import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { z } from 'zod'

/** The values of the variables a source names in `needs`. */
export type Keys = Readonly<Record<string, string>>

export interface SourceRequest {
  url: string
  headers?: Readonly<Record<string, string>>
}

export interface Batch {
  postings: Posting[]
  /** Where the next request goes on, or null at the end. */
  next: string | null
}

interface SourceParts<Answer> {
  id: string
  name: string
  /** Environment variables without which the source is off. */
  needs: readonly string[]
  request: (keys: Keys, from: string | null) => SourceRequest
  /** The shape of the answer. What does not fit it is refused whole, so half an answer is never stored. */
  answer: z.ZodType<Answer>
  read: (answer: Answer) => Batch
}

/** A job API as the rest of the server sees it: a request to send and a reader of what comes back. It never fetches. */
export interface Source extends Omit<SourceParts<never>, 'answer' | 'read'> {
  read: (body: unknown) => Batch
}

export function defineSource<Answer>({ answer, read, ...parts }: SourceParts<Answer>): Source {
  return { ...parts, read: (body) => read(answer.parse(body)) }
}
