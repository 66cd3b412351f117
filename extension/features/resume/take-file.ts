import { MAX_FILE_BYTES } from '@rolecall/shared/domain/file-type.ts'
import type { ResumeReading } from '@rolecall/shared/resume/read-file.ts'
import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import { FileRefused } from '../../store/new-file.ts'
import { addResume, resumeOfFile } from '../../store/resumes.ts'
import type { TakeBack } from '../../store/records.ts'
import { COPY } from './copy.ts'
import { startResumeReader } from './reader/far-reader.ts'

/** What a file that cannot be read is told with: its own sentence. */
export class Unreadable extends Error {}

export interface Taken {
  id: string
  takeBack: TakeBack
}

/** The worker holds half a megabyte of reader, so it goes when its file is read. */
async function readFarAway(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ResumeReading> {
  const reader = startResumeReader()
  try {
    return await reader.read(bytes, name)
  } finally {
    reader.end()
  }
}

/** Reads a file and keeps it with what was read; as a newer version it takes the place of another résumé. */
export async function takeFile(file: File, replaces: string | null = null): Promise<Taken> {
  if (file.size > MAX_FILE_BYTES) throw new FileRefused('file-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const known = await resumeOfFile(await sha256(bytes))
  if (known) throw new Unreadable(COPY.known(known.name))
  const reading = await readFarAway(bytes, file.name)
  if (!reading.ok) throw new Unreadable(reading.message)
  return addResume({ name: file.name, type: file.type, bytes }, reading, replaces)
}
