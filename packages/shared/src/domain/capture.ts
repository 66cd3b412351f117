import { z } from 'zod'
import { ORIGINS, WARNING_CODES } from './capture-values.ts'
import { Posting } from './posting.ts'
import type { PostingField } from './posting.ts'

export const FieldOrigin = z.object({
  origin: z.enum(ORIGINS),
  reader: z.string().max(60),
  confidence: z.number().min(0).max(1),
  snippet: z.string().max(300).nullable(),
})
export type FieldOrigin = z.infer<typeof FieldOrigin>

/** One thing to look at. `field` is null where the whole page is meant. */
export const Warning = z.object({
  code: z.enum(WARNING_CODES),
  field: z.string().max(60).nullable(),
  message: z.string().max(400),
  /** The value that lost, so that the person can take it with one click. */
  other: z.string().max(400).nullable(),
})
export type Warning = z.infer<typeof Warning>

export const Origins = z.record(z.string(), FieldOrigin)
export type Origins = Partial<Record<PostingField, FieldOrigin>>

const common = {
  captureVersion: z.number().int().positive(),
  url: z.string().max(8_000),
  capturedAt: z.iso.datetime(),
  warnings: z.array(Warning).max(100),
}

/** A page that is no posting still gives its heading and address, so that a stub can be offered. */
const NoPosting = z.object({ ...common, pageTitle: z.string().max(1_000) })

/** What reading one page gave: a posting, or the plain statement that it is a list or something else. */
export const Capture = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('posting'), posting: Posting, origins: Origins }),
  NoPosting.extend({ kind: z.literal('list') }),
  NoPosting.extend({ kind: z.literal('none') }),
])
export type Capture = z.infer<typeof Capture>
export type PostingCapture = Extract<Capture, { kind: 'posting' }>
