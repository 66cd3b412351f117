import { activeResume } from '@rolecall/shared/domain/resume-record.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'

type Values = Record<string, Json>

const maybeText = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)

interface Kept {
  id: string
  values: Values
}

/** The résumé that counts, of those that are not in the trash. */
export function activeAmong(resumes: readonly Kept[], preferences: Values): Kept | null {
  const live = resumes
    .filter(({ values }) => maybeText(values['deletedAt']) === null)
    .map(({ id, values }) => ({
      id,
      values,
      replacedBy: maybeText(values['replacedBy']),
      addedAt: maybeText(values['addedAt']) ?? '',
      application: maybeText(values['application']),
    }))
  return activeResume(live, maybeText(preferences['activeResume']))
}

export const resumeAmong = (resumes: readonly Kept[], preferences: Values): Values | null =>
  activeAmong(resumes, preferences)?.values ?? null
