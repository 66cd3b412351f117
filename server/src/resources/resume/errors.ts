import type { ResumeReading } from '@rolecall/shared/resume/read-file.ts'
import { ApiError, errorTable } from '../../errors.ts'

type Refused = Extract<ResumeReading, { ok: false }>

/** Codes of the reader that have a status of their own; the others are files that were understood and refused. */
const STATUS: Partial<Record<Refused['code'], 413 | 415>> = {
  resume_too_large: 413,
  resume_not_taken: 415,
  resume_old_word: 415,
}

/** The same sentences as in the extension; every one of them means that nothing was kept. */
export const unreadable = ({ code, message }: Refused): ApiError =>
  new ApiError(code.replaceAll('_', '-'), [STATUS[code] ?? 422, message])

export const uploadError = errorTable({
  'not-a-form': [415, 'Send the file as multipart/form-data, in a field called file.'],
  'upload-too-large': [413, 'A résumé may have at most 5 MB. Save it with smaller pictures, or without them.'],
  'already-in-profile': [422, 'Your profile says something else there already, or says this. Nothing was changed.'],
})
