import { Posting } from '@rolecall/shared/domain/posting.ts'

/** Fields of which a change is worth telling. */
const TOLD = [
  'title',
  'company',
  'location',
  'locations',
  'workModel',
  'remoteCountries',
  'salary',
  'employmentType',
  'seniority',
  'department',
  'description',
  'requirements',
  'skills',
  'visa',
  'benefits',
  'postedAt',
  'validThrough',
  'deadline',
  'applyUrl',
  'closed',
] as const satisfies readonly (keyof Posting)[]

/** What a text said before is kept up to here; it says enough to see what became of it. */
const LONGEST = 20_000

const shortened = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, LONGEST) : value)

/** The fields that changed, each with what stood there and what stands there now, as JSON; null where none did. */
export function changedFields(before: string, after: Posting): string | null {
  const read = Posting.safeParse(JSON.parse(before))
  if (!read.success) return null
  const changed = TOLD.flatMap((field) => {
    const [was, is] = [read.data[field], after[field]]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [[field, [shortened(was), shortened(is)]] as const]
  })
  return changed.length === 0 ? null : JSON.stringify(Object.fromEntries(changed))
}
