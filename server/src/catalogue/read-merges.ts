import type { Row } from '@libsql/client'
import type { JobMerge } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { REASONS } from '@rolecall/shared/domain/dedupe/compare.ts'
import type { Reason } from '@rolecall/shared/domain/dedupe/compare.ts'
import { maybeNumber, textOf } from '../ports/row.ts'

/** Why two adverts belong together, in a word and in a sentence. */
export const reasonOf = (row: Row): { reason: Reason; sentence: string } => {
  const reason = textOf(row['reason']) as Reason
  return { reason, sentence: REASONS[reason] }
}

export const mergeOf = (row: Row): JobMerge => ({
  number: Number(row['number']),
  posting: Number(row['posting']),
  beside: Number(row['beside']),
  ...reasonOf(row),
  share: Number(row['share']),
  at: Number(row['at']),
  undoneAt: maybeNumber(row, 'undone_at'),
})
