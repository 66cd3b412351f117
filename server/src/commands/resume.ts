import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { MAX_FILE_BYTES } from '@rolecall/shared/domain/file-type.ts'
import { z } from 'zod'
import type { ResumeReader } from '../ports/resume-reader.ts'
import { threadReader } from '../ports/resume-reader-thread.ts'
import { jsonLines } from './json-lines.ts'

/** One file to read. */
const Line = z.object({ id: z.string(), path: z.string() })

/** Of a file that is too large no more is taken into memory than it takes to see that. */
function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return statSync(path).size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : new Uint8Array(readFileSync(path))
}

async function readFile(line: unknown, reader: ResumeReader): Promise<object> {
  const { id, path } = Line.parse(line)
  const bytes = bytesOf(path)
  const started = performance.now()
  const reading = await reader.read(bytes, basename(path))
  const ms = performance.now() - started
  if (!reading.ok) return { id, error: { code: reading.code, message: reading.message } }
  return { id, resume: reading.resume, warnings: reading.warnings, ms }
}

const refused = (id: string | null, message: string): object => ({ id, error: { code: 'unreadable', message } })

/** Reads résumé files. */
export async function readResumes(input: Readable, output: Writable): Promise<void> {
  const reader = threadReader()
  // Loading the reader is on nobody's time.
  await reader.read(new Uint8Array())
  await jsonLines(input, output, (line) => readFile(line, reader), refused)
  reader.end()
}
