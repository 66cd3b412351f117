import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import type { ResumeReading } from '@rolecall/shared/resume/read-file.ts'

/** Reads résumés out of files somebody sent. A bad file is answered, never thrown. */
export interface ResumeReader {
  read(bytes: Bytes, name?: string): Promise<ResumeReading>
  end(): void
}
