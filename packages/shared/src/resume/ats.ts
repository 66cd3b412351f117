import type { Resume } from '../domain/resume.ts'
import { contactChecks } from './ats/contact.ts'
import { datesCheck, gapsCheck, orderCheck } from './ats/dates.ts'
import { columnsCheck, fileTypeCheck, fontsCheck, headingsCheck, lengthCheck, readableCheck } from './ats/file.ts'
import type { AtsCheck, AtsFile } from './ats/check.ts'

/** What an applicant system makes of this résumé, check by check: what it cannot read, nobody behind it sees. */
export const atsChecks = (resume: Resume, today: string, file: AtsFile | null): AtsCheck[] => [
  readableCheck(resume, file),
  ...contactChecks(resume),
  datesCheck(resume),
  orderCheck(resume),
  gapsCheck(resume, today),
  headingsCheck(resume, file),
  columnsCheck(file),
  lengthCheck(resume, file),
  fileTypeCheck(file),
  fontsCheck(file),
]
