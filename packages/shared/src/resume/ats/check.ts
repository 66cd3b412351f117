import type { ResumeFormat, ResumeLine } from '../lines.ts'

export const ATS_IDS = [
  'readable',
  'name',
  'contact',
  'dates',
  'order',
  'gaps',
  'headings',
  'columns',
  'length',
  'file-type',
  'fonts',
] as const

export interface AtsCheck {
  id: (typeof ATS_IDS)[number]
  /** `unknown` where nothing is known of it: no file, for one. */
  status: 'good' | 'warn' | 'bad' | 'unknown'
  /** A sentence for the person. */
  text: string
}

/** What is known of the file that a résumé was read from. */
export interface AtsFile {
  format: ResumeFormat | null
  /** Its text as it was read. */
  text: string
  /** What its reader was not sure of. */
  warnings: readonly string[]
  pages?: number | undefined
  /** Line by line with their places, right after it was read. */
  lines?: readonly ResumeLine[] | undefined
}

export const check = (id: AtsCheck['id'], status: AtsCheck['status'], text: string): AtsCheck => ({ id, status, text })
