import { daysBetween } from '../calendar-day.ts'
import { isBelowFloor } from '../pay-floor.ts'
import { bareText } from './bare-text.ts'
import type { Case } from './case.ts'
import type { Judged } from './factor.ts'
import { nothingKnown } from './factor.ts'
import { fieldsAgree, fieldsOf } from './fields.ts'
import { isComparable } from './gate-pay.ts'
import { shareOf, termsOf } from './terms.ts'

/** Part of the range may be below what the person needs. */
const PARTLY_ENOUGH = 0.7

export function payFactor({ posting: { salary }, profile: { payFloor } }: Case): Judged {
  if (payFloor === null) return nothingKnown('You have not said what you need to be paid, so pay does not count.')
  if (salary === null) return nothingKnown('The posting does not say what it pays, so pay does not count.')
  if (!isComparable(salary, payFloor))
    return nothingKnown('Its pay cannot be compared with yours, so pay does not count.')
  if (isBelowFloor(salary, payFloor)) return { value: 0, why: 'It pays less than you need.' }
  return isBelowFloor({ ...salary, max: null }, payFloor)
    ? { value: PARTLY_ENOUGH, why: 'The upper part of its pay reaches what you need.' }
    : { value: 1, why: 'All of its pay is at or above what you need.' }
}

const NO_COMMON_GROUND = 0.3
const SOME = 0.7

/** Whether the person knows the employer's business. */
export function companyFactor({ posting, wishes, spans, read, resume, lexicon, fields }: Case): Judged {
  const employer = bareText(posting.company ?? '')
  if (employer !== '' && resume.work.some(({ name }) => bareText(name ?? '') === employer))
    return { value: 1, why: 'You have worked there before.' }
  // What is asked for is weighed elsewhere, and the trade itself is no line of business.
  const asked = new Set(wishes.flatMap((wish) => wish.spans.map(({ id }) => id)))
  const found = [...spans, ...lexicon.find(posting.companyIndustry ?? '')].filter(
    ({ id, category, name }) => category === 'domain' && !asked.has(id) && fieldsAgree(fieldsOf(name), fields) !== 1,
  )
  const domains = new Map(found.map(({ id, name }) => [id, name]))
  const industry = new Set(termsOf(posting.companyIndustry ?? ''))
  if (domains.size === 0 && industry.size === 0)
    return nothingKnown('Nothing is known of the company that could be compared, so it does not count.')
  const shared = [...domains].filter(([id]) => read.skills.has(id) || read.implied.has(id)).map(([, name]) => name)
  const known = industry.size > 0 && shareOf(industry, read.terms) >= 0.5
  if (shared.length === 0 && !known)
    return { value: NO_COMMON_GROUND, why: 'Your résumé does not show its line of business.' }
  const what = shared.length > 0 ? shared.toSorted().slice(0, 2).join(' and ') : (posting.companyIndustry ?? '')
  return {
    value: shared.length > 1 || (known && shared.length > 0) ? 1 : SOME,
    why: `You know its line of business: ${what}.`,
  }
}

const DEVELOPS =
  /training budget|learning budget|personal development|professional development|career (?:development|path|progression|growth)|mentor(?:ing|ship) (?:program|scheme|for)|opportunit\w{1,4} (?:to|for) (?:grow|growth|develop|advance)|weiterbild|fortbild|entwicklungsmöglichkeit|aufstieg|formation continue|évolution professionnelle|perspectives d.évolution|plan de carrera|formación continua|desarrollo profesional|opleidingsbudget|doorgroei|ontwikkelmogelijk|scholing/iu
const SAME_LEVEL = 0.5
const STEP = 0.3

/** Whether it leads on: to a role the person looks for, a step up, or learning. */
export function growthFactor({ posting, pieces, profile, fields, band, postingBand }: Case): Judged {
  const develops = pieces.find(({ text }) => DEVELOPS.test(text))
  const wanted = profile.roles.map(
    (role) => fieldsAgree(fieldsOf(role), fields) ?? shareOf(new Set(termsOf(role)), new Set(termsOf(posting.title))),
  )
  const step = band === null || postingBand === null ? null : Math.sign(postingBand - band)
  if (wanted.length > 0) {
    const best = Math.max(...wanted)
    if (best >= 0.9) return { value: 1, why: 'It is a role you look for.' }
    if (best < 0.3 && !develops) return { value: 0, why: 'It is none of the roles you look for.' }
  }
  if (step === null && !develops) return nothingKnown('Nothing tells whether it leads on, so growth does not count.')
  const value = SAME_LEVEL + STEP * (step ?? 0) + (develops ? STEP : 0)
  const why = develops
    ? 'It says that people develop there.'
    : step === 1
      ? 'It is a step up for you.'
      : step === -1
        ? 'It is a step back for you.'
        : 'It is at the level you have.'
  return { value: Math.max(0, Math.min(1, value)), why }
}

const FRESH: readonly (readonly [days: number, value: number])[] = [
  [3, 1],
  [7, 0.9],
  [14, 0.8],
  [30, 0.6],
  [60, 0.3],
]
const STALE = 0.1

export function recencyFactor({ posting, today }: Case): Judged {
  const ends = posting.deadline ?? posting.validThrough
  if (posting.closed) return { value: 0, why: 'It is closed.' }
  if (ends !== null && ends.slice(0, 10) < today) return { value: 0, why: 'Its deadline has passed.' }
  if (posting.postedAt === null)
    return nothingKnown('The posting does not say when it was posted, so its age does not count.')
  const days = Math.max(0, daysBetween(posting.postedAt.slice(0, 10), today))
  const value = FRESH.find(([most]) => days <= most)?.[1] ?? STALE
  return {
    value,
    why: days === 0 ? 'It was posted today.' : `It was posted ${days === 1 ? '1 day' : `${days} days`} ago.`,
  }
}
