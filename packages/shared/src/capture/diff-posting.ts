import type { Posting, PostingField } from '../domain/posting.ts'

/** The facts of a posting that a person would want to know about when they change, the ones that decide first. */
export const COMPARED = [
  'title',
  'company',
  'location',
  'workModel',
  'salary',
  'closed',
  'deadline',
  'employmentType',
  'seniority',
  'postedAt',
  'applyUrl',
  'department',
  'skills',
  'experience',
  'degree',
  'languages',
  'visa',
  'description',
] as const satisfies PostingField[]
export type ComparedField = (typeof COMPARED)[number]

export interface FieldChange {
  field: ComparedField
  before: unknown
  after: unknown
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What a value means, so that a new spelling of the same is no change. */
function meaning(posting: Posting, field: ComparedField): string {
  const value = posting[field]
  if (field === 'salary' && posting.salary) {
    const { min, max, currency, period, text } = posting.salary
    return JSON.stringify(min === null && max === null ? words(text) : [min, max, currency, period])
  }
  if (field === 'visa') return posting.visa.stance
  if (field === 'postedAt' || field === 'deadline') return (posting[field] ?? '').slice(0, 10)
  return typeof value === 'string' ? words(value) : JSON.stringify(value ?? '')
}

/** Field by field, what the later reading says otherwise than the earlier one. */
export const diffPosting = (before: Posting, after: Posting): FieldChange[] =>
  COMPARED.filter((field) => meaning(before, field) !== meaning(after, field)).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }))
