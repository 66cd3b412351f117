import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { MAX_FILE_BYTES } from '@rolecall/shared/domain/file-type.ts'
import { z } from 'zod'
import type { ResumeReader } from '../ports/resume-reader.ts'
import { threadReader } from '../ports/resume-reader-thread.ts'

/** One file to read. */
const Line = z.object({ id: z.string(), path: z.string() })

/** Of a file that is too large no more is taken into memory than it takes to see that. */
function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return statSync(path).size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : new Uint8Array(readFileSync(path))
}

async function answer(line: string, reader: ResumeReader): Promise<object> {
  let id: string | null = null
  try {
    const asked = Line.parse(JSON.parse(line))
    id = asked.id
    const bytes = bytesOf(asked.path)
    const started = performance.now()
    const reading = await reader.read(bytes, basename(asked.path))
    const ms = performance.now() - started
    if (!reading.ok) return { id, error: { code: reading.code, message: reading.message } }
    return { id, resume: reading.resume, warnings: reading.warnings, ms }
  } catch (error) {
    return { id, error: { code: 'unreadable', message: error instanceof Error ? error.message : 'unreadable' } }
  }
}

/** Reads résumé files, a JSON line for a JSON line. A bad file is answered as such and never ends the run. */
export async function readResumes(input: Readable, output: Writable): Promise<void> {
  const reader = threadReader()
  // Loading the reader is on nobody's time.
  await reader.read(new Uint8Array())
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') output.write(`${JSON.stringify(await answer(line, reader))}\n`)
  }
  reader.end()
}
