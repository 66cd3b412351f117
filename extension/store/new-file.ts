import { FILE_PROBLEMS, FILE_TYPES, isFileProblem, judgeFile } from '@rolecall/shared/domain/file-type.ts'
import type { FileProblem } from '@rolecall/shared/domain/file-type.ts'
import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import type { FileRow } from './db.ts'

/** A file that cannot be kept, with the sentence a person reads. */
export class FileRefused extends Error {
  readonly code: FileProblem

  constructor(code: FileProblem) {
    super(FILE_PROBLEMS[code])
    this.name = 'FileRefused'
    this.code = code
  }
}

export interface ChosenFile {
  name: string
  type: string
  bytes: Bytes
}

/** What a file is once its own bytes have been asked. Throws FileRefused where it cannot be kept. */
export async function fileRow({ name, type, bytes }: ChosenFile): Promise<FileRow> {
  const verdict = judgeFile({ bytes, name, mime: type })
  if (isFileProblem(verdict)) throw new FileRefused(verdict)
  const [mime] = FILE_TYPES[verdict].mimes
  return { hash: await sha256(bytes), bytes, name, type: mime, state: 'waiting', reason: null }
}
