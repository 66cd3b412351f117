/** Why a file cannot be read as a résumé, in a sentence for the person. Nothing is kept of such a file. */
export const RESUME_ERRORS = {
  resume_empty: 'This file is empty. Choose it again, or another one.',
  resume_too_large: 'A résumé may have at most 5 MB. Save it with smaller pictures, or without them.',
  resume_not_taken: 'This is no file a résumé can be read from. Use PDF, Word (.docx), text, Markdown or JSON Résumé.',
  resume_old_word: 'This is the old Word format (.doc). Open it in Word and save it as .docx or PDF.',
  resume_macros: 'This Word file holds macros, so it was not opened. Save it as a plain .docx or as PDF.',
  resume_encrypted: 'This file is protected by a password. Save it without the password, then choose it again.',
  resume_image_only:
    'This file holds only pictures of text, which cannot be read. Export the résumé from where you wrote it.',
  resume_no_text: 'There is no text in this file. Choose another one.',
  resume_truncated: 'This file ends too early. Download or save it again.',
  resume_broken: 'This file is damaged. Open it where you wrote it and save it again.',
  resume_unsafe:
    'This Word file holds parts with unsafe names or instructions, so it was not opened. Save it again from Word.',
  resume_unpacks_too_large: 'This file unpacks to far more than a résumé needs, so it was not opened. Save it again.',
  resume_too_many_pages: 'This file has more than {limit} pages. Choose the résumé alone.',
  resume_too_much_text: 'This file holds far more text than a résumé. Choose the résumé alone.',
  resume_not_json_resume: 'This JSON file is no JSON Résumé: {where}. Mend it, or choose a PDF or Word file.',
  resume_too_slow:
    'Reading this file took too long, so it was stopped. Save it again as PDF or .docx and try once more.',
} as const
export type ResumeErrorCode = keyof typeof RESUME_ERRORS

/** The file was refused. `message` is meant to be shown. */
export class ResumeError extends Error {
  readonly code: ResumeErrorCode

  constructor(code: ResumeErrorCode, details: Record<string, string | number> = {}) {
    super(RESUME_ERRORS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '')))
    this.name = 'ResumeError'
    this.code = code
  }
}
