import { readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { capture } from '@rolecall/shared/capture/capture.ts'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { z } from 'zod'
import { documentOf } from '../page-document.ts'
import { jsonLines } from './json-lines.ts'

/** One saved page to read. `now` is the moment it was saved, where the caller knows it. */
const Job = z.object({ id: z.string(), url: z.string(), path: z.string(), now: z.number().optional() })

const refused = (id: string | null, message: string): object => {
  const warning = { code: 'doubtful-value', field: null, message, other: null }
  return { id, kind: 'none', warnings: [warning] }
}

/** Reads saved pages: `{ id, url, path }`. */
export const captureLines = (input: Readable, output: Writable): Promise<void> =>
  jsonLines(input, output, (line) => readPage(Job.parse(line)), refused)

function readPage({ id, url, path, now }: z.infer<typeof Job>): object {
  const document = documentOf(readFileSync(path, 'utf8'))
  const started = performance.now()
  const result = capture({ document, url, now: now ?? Date.now() })
  return { id, ...summary(result), ms: performance.now() - started }
}

const summary = (result: Capture): object => {
  const { kind, warnings } = result
  return result.kind === 'posting'
    ? { kind, posting: result.posting, origins: result.origins, warnings }
    : { kind, warnings }
}
