import type { Case } from './case.ts'
import type { Judged } from './factor.ts'
import { nothingKnown } from './factor.ts'
import { fieldsAgree } from './fields.ts'
import type { Band } from './level.ts'
import { yearsWords } from './months.ts'
import { monthsInField } from './prove-years.ts'
import { shareOf, termsOf } from './terms.ts'

const OF_FIELD = 0.5
const OF_YEARS = 0.3
const OF_LEVEL = 0.2
/** Years of work that may be of another kind. */
const UNKNOWN_FIELD = 0.4
const OTHER_TRADE = 0.3
/** Knowing the field from school alone. */
const STUDIED = 0.6
/** A field left this long ago is partly forgotten. */
const LONG_AGO_MONTHS = 72
const FADED = 0.7
/** Years that people usually have at a level, where the posting names none. */
const USUAL_YEARS: Readonly<Record<Band, number>> = { 0: 0, 1: 0, 2: 2, 3: 5, 4: 6, 5: 8, 6: 10 }
const UNSAID_YEARS = 1

/** Whether the person has done this kind of work, for how long, and at which level. */
export function experienceFactor(one: Case): Judged {
  if (one.read.jobs.length === 0 && one.read.studies.length === 0)
    return nothingKnown('Your résumé names no work, so experience does not count.')
  const field = inField(one)
  const years = inYears(one)
  if (field === null && years === null) return nothingKnown('Its title tells no field, so experience does not count.')
  const known = [
    { value: field ?? UNKNOWN_FIELD, weight: OF_FIELD },
    { value: years, weight: OF_YEARS },
    // The right level in another trade is worth little.
    { value: atLevel(one), weight: OF_LEVEL, counts: OTHER_TRADE + (1 - OTHER_TRADE) * (field ?? UNKNOWN_FIELD) },
  ].flatMap(({ value, weight, counts = 1 }) => (value === null ? [] : [{ value: value * counts, weight }]))
  const whole = known.reduce((sum, { weight }) => sum + weight, 0)
  const value = known.reduce((sum, part) => sum + part.value * part.weight, 0) / whole
  return { value, why: whyOf(one, field) }
}

function whyOf({ fields, read }: Case, field: number | null): string {
  const { months, of } = monthsInField(fields, read)
  if (field !== null && field < 0.3) return 'Your work so far was in other fields.'
  return months === 0
    ? 'Your résumé dates no work of this kind.'
    : `Your work entries show ${yearsWords(months)} of ${of}.`
}

/** How near the titles of the person's work are to this one, the best of them. */
function inField({ fields, posting, read, today }: Case): number | null {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7))
  const words = new Set(termsOf(posting.title))
  const worked = read.jobs.map(({ fields: own, line, stretch }) => {
    // Where no list knows the title, its own words have to do.
    const agreed = fieldsAgree(own, fields) ?? shareOf(words, new Set(termsOf(line.text)))
    return agreed * (stretch && now - stretch.to > LONG_AGO_MONTHS ? FADED : 1)
  })
  const studied = read.studies.map(({ fields: own }) => (fieldsAgree(own, fields) ?? 0) * STUDIED)
  const best = Math.max(0, ...worked, ...studied)
  return (fields.length === 0 && best === 0) || worked.length + studied.length === 0 ? null : best
}

function inYears({ ledger, postingBand, fields, read }: Case): number | null {
  const asked = ledger.filter(({ kind, need }) => kind === 'years' && need === 'must')
  if (asked.length > 0) return asked.reduce((sum, { share }) => sum + share, 0) / asked.length
  if (fields.length === 0) return null
  const usual = postingBand === null ? UNSAID_YEARS : USUAL_YEARS[postingBand]
  return usual === 0 ? null : Math.min(1, monthsInField(fields, read).months / (usual * 12))
}

function atLevel({ postingBand, band, ledger }: Case): number | null {
  const led = ledger.filter(({ kind }) => kind === 'level').map(({ share }) => 0.4 + 0.6 * share)
  if (postingBand === null || band === null) return led[0] ?? null
  const steps = postingBand - band
  const near = steps === 0 ? 1 : steps > 0 ? Math.max(0, 1.05 - 0.45 * steps) : Math.max(0.3, 1 + 0.2 * steps)
  return led[0] === undefined ? near : (near + led[0]) / 2
}
