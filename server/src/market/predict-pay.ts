import { titleWords, RUNGS } from '@rolecall/shared/domain/dedupe/title-key.ts'
import type { PayBasis, PayPrediction, PayRefusal } from '@rolecall/shared/domain/market.ts'
import { eachOnce, employersOf, rounded, roundedDown, roundedUp, sortedPay } from './paid-jobs.ts'
import type { PaidJob } from './paid-jobs.ts'
import { intervalFor, percentile } from './percentiles.ts'

export interface PayQuestion {
  title: string
  country: string | null
  level: string | null
}

export const LEAST_COMPARABLE = 20
/** What two employers pay is what they pay, not what the market does. */
const LEAST_EMPLOYERS = 3
const CHANCE = 0.8

/** What the work is, whatever the rung of it: "Senior Data Engineer" is a data engineer. */
export function coreWords(title: string): string[] {
  const words = [...titleWords(title)]
  const core = words.filter((word) => !RUNGS.has(word))
  return core.length === 0 ? words : core
}

interface Step {
  basis: PayBasis
  jobs: PaidJob[]
}

/** From the most alike to what is only of the same kind; never another country, where all pay is another. */
function stepsOf({ title, level }: PayQuestion, jobs: readonly PaidJob[]): Step[] {
  const key = [...titleWords(title)].toSorted().join(' ')
  const titled = jobs.filter(({ titleKey }) => titleKey === key)
  const sameLevel = (of: readonly PaidJob[]): PaidJob[] => of.filter((job) => job.level === level)
  return [
    { basis: 'title-level-country', jobs: sameLevel(titled) },
    { basis: 'title-country', jobs: titled },
    { basis: 'words-level-country', jobs: sameLevel(jobs) },
    { basis: 'words-country', jobs: [...jobs] },
  ]
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const countryName = (code: string): string => names.of(code.toUpperCase()) ?? code
const euros = (pay: number): string => `€${pay.toLocaleString('en')}`

function refuse(why: PayRefusal, jobs: readonly PaidJob[]): Pick<PayPrediction, 'predicted' | 'why' | 'sentence'> {
  const employers = employersOf(jobs)
  const sentence = {
    'no-country': 'Say which country: pay differs too much between countries to be predicted without one.',
    'too-few': `${jobs.length === 0 ? 'No' : `Only ${jobs.length}`} comparable ${jobs.length === 1 ? 'job says what it pays' : 'jobs say what they pay'}; it takes ${LEAST_COMPARABLE} to predict anything.`,
    'one-employer': `The ${jobs.length} comparable jobs come from ${employers === 1 ? 'one employer' : `${employers} employers`}: they tell what is paid there, not elsewhere.`,
  }[why]
  return { predicted: null, why, sentence }
}

const WORDS: Readonly<Record<PayBasis, string>> = {
  'title-level-country': 'of the same title and level',
  'title-country': 'of the same title',
  'words-level-country': 'of the same kind and level',
  'words-country': 'of the same kind',
}

function predict({ basis, jobs }: Step, country: string): Pick<PayPrediction, 'predicted' | 'why' | 'sentence'> {
  const sorted = sortedPay(jobs)
  const interval = intervalFor(sorted, CHANCE)
  if (!interval) return refuse('too-few', jobs)
  const { coverage } = interval
  const [low, middle, high] = [roundedDown(interval.low), rounded(percentile(sorted, 0.5)), roundedUp(interval.high)]
  const inHundred = Math.floor(coverage * 100)
  return {
    predicted: { low, middle, high, coverage, basis },
    why: null,
    sentence: `${inHundred} of 100 jobs ${WORDS[basis]} in ${countryName(country)} pay from ${euros(low)} to ${euros(high)} a year, half of them more than ${euros(middle)}: ${sorted.length} jobs of ${employersOf(jobs)} employers say so.`,
  }
}

const enough = ({ jobs }: Step): boolean => jobs.length >= LEAST_COMPARABLE && employersOf(jobs) >= LEAST_EMPLOYERS

/** What a job without pay is likely to pay; the jobs given have its words in their titles and are of its country. */
export function predictPay(question: PayQuestion, paid: readonly PaidJob[]): PayPrediction {
  const steps = stepsOf(question, eachOnce(paid))
  const step = steps.find(enough) ?? steps.at(-1)
  const jobs = step?.jobs ?? []
  const counts = { n: jobs.length, companies: employersOf(jobs) }
  const about = { currency: 'EUR' as const, ...question, ...counts }
  if (question.country === null) return { ...about, ...refuse('no-country', jobs) }
  if (!step || jobs.length < LEAST_COMPARABLE) return { ...about, ...refuse('too-few', jobs) }
  if (!enough(step)) return { ...about, ...refuse('one-employer', jobs) }
  return { ...about, ...predict(step, question.country) }
}
