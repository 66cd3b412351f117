import type { Row } from '@libsql/client'
import type { JobVersion } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { textOf } from '../ports/row.ts'

/** What the postings of a job said before, the last change first. */
export const versionsOf = (job: string): string => `
  SELECT posting_version.posting, source, at, changed FROM posting JOIN posting_version ON posting = posting.number
  WHERE job = ${job} ORDER BY at DESC, posting LIMIT 50`

export const versionOf = (row: Row): JobVersion => ({
  posting: Number(row['posting']),
  source: textOf(row['source']),
  at: Number(row['at']),
  changed: JSON.parse(textOf(row['changed'])) as JobVersion['changed'],
})
