import { readResume } from '@rolecall/shared/resume/read-file.ts'
import type { ReadLimits } from '@rolecall/shared/resume/read-file.ts'
import type { ResumeReader } from './resume-reader.ts'

/** A tenth of what a thread may take: a file within these bounds is read in well under a second. */
const LIMITS: ReadLimits = { pdf: { unpackedBytes: 12_000_000, streams: 2_000, pages: 20 }, letters: 120_000 }

/**
 * Workers have no threads to end, so the work itself is bounded: fewer pages, fewer bytes unpacked. Whatever gets past
 * that is ended by the platform, which limits the time of each request.
 */
export const boundedReader = (): ResumeReader => ({
  read: (bytes, name) => readResume(bytes, name, LIMITS),
  end: () => undefined,
})
