import { DOCUMENT, documentFields } from '@rolecall/shared/domain/document.ts'
import { skillMembers } from '@rolecall/shared/domain/resume-record.ts'
import type { AtsFile } from '@rolecall/shared/resume/ats/check.ts'
import { RESUME_FORMATS } from '@rolecall/shared/resume/lines.ts'
import type { ResumeView } from './collections.ts'
import type { LocalStore } from './db.ts'
import { readRecord } from './records.ts'

/** What was missing when it was read may have been typed in since. */
function isSettled(warning: string, { all, basics, work, education }: ResumeView): boolean {
  if (warning === 'no-name') return Boolean(basics.name)
  if (warning === 'no-contact') return Boolean(basics.email ?? basics.phone)
  if (warning === 'no-work') return work.length > 0
  if (warning === 'no-education') return education.length > 0
  return warning === 'no-skills' && skillMembers(all).length > 0
}

/** What its reader was not sure of, and nobody has put right. */
export const openWarnings = (resume: ResumeView): string[] =>
  resume.warnings.filter((warning) => !isSettled(warning, resume))

/** What is known of the file that a résumé was read from; null where it was typed in here. */
export async function readResumeFile(store: LocalStore, resume: ResumeView): Promise<AtsFile | null> {
  const row = resume.document === null ? undefined : await store.records.get([DOCUMENT, resume.document])
  const file = row && readRecord(row, documentFields, { deletedAt: null })
  if (!file) return null
  const ending = file.name.split('.').at(-1)?.toLowerCase()
  const format = RESUME_FORMATS.find((one) => one === ending) ?? null
  return { format, text: resume.text, warnings: openWarnings(resume) }
}
