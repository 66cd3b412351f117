import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { capture } from '@rolecall/shared/capture/capture.ts'
import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { parseHTML } from 'linkedom'
import { z } from 'zod'

/** One saved page to read. `now` is the moment it was saved, where the caller knows it. */
const Job = z.object({ id: z.string(), url: z.string(), path: z.string(), now: z.number().optional() })

/** Reads saved pages: one JSON line in, `{ id, url, path }`, gives one JSON line out. A bad line never ends the run. */
export async function captureLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(answer(line))}\n`)
  }
}

function answer(line: string): object {
  let id: string | null = null
  try {
    const raw: unknown = JSON.parse(line)
    id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : null
    return readPage(Job.parse(raw))
  } catch (error) {
    const message =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : 'unreadable'
    return { id, kind: 'none', warnings: [{ code: 'doubtful-value', field: null, message, other: null }] }
  }
}

function readPage({ id, url, path, now }: z.infer<typeof Job>): object {
  const { document } = parseHTML(asDocument(readFileSync(path, 'utf8')))
  const started = performance.now()
  const result = capture({ document, url, now: now ?? Date.now() })
  return { id, ...summary(result), ms: performance.now() - started }
}

/** The parser takes the first element of a fragment for the whole page, so a fragment is put into a page of its own. */
const asDocument = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

const summary = (result: Capture): object => {
  const { kind, warnings } = result
  return result.kind === 'posting'
    ? { kind, posting: result.posting, origins: result.origins, warnings }
    : { kind, warnings }
}
