import type { ComparedField } from '@rolecall/shared/capture/diff-posting.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { ALSO, EDITABLE, fieldWords } from '../application/fields.ts'
import { COPY } from './copy.ts'

const LABELS: Partial<Record<string, string>> = {
  ...Object.fromEntries([...EDITABLE, ...ALSO].map(({ name, label }) => [name, label])),
  description: COPY.description,
  closed: 'Applying',
  degree: 'Degree',
  visa: 'Visa',
}

export const labelOf = (field: string): string => LABELS[field] ?? field

/** One value of a change in words. What an older version stored and no longer reads is left out. */
export function valueWords(field: ComparedField, value: unknown): string {
  if (field === 'description' && typeof value === 'number') return COPY.characters(value)
  if (field === 'description' && typeof value === 'string') return COPY.characters(value.length)
  if (field === 'closed') return value === true ? COPY.closed : COPY.open
  const read = Posting.shape[field].safeParse(value)
  if (!read.success) return COPY.none
  const posting: Posting = { ...emptyPosting(''), [field]: read.data }
  return (field === 'visa' ? posting.visa.stance : fieldWords(posting, field)) || COPY.none
}
