import { activeResume } from '@rolecall/shared/domain/resume-record.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'

type Values = Record<string, Json>

const maybeText = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)

/** The résumé that counts, of those that are not in the trash. */
export function resumeAmong(resumes: readonly { id: string; values: Values }[], preferences: Values): Values | null {
  const live = resumes
    .filter(({ values }) => maybeText(values['deletedAt']) === null)
    .map(({ id, values }) => ({
      id,
      values,
      replacedBy: maybeText(values['replacedBy']),
      addedAt: maybeText(values['addedAt']) ?? '',
      application: maybeText(values['application']),
    }))
  return activeResume(live, maybeText(preferences['activeResume']))?.values ?? null
}
