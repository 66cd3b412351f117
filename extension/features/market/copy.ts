import type { MarketKind, Trend } from '@rolecall/shared/domain/market.ts'
import { countryName } from '../profile/countries.ts'

const number = (n: number): string => n.toLocaleString('en')
const jobs = (n: number): string => `${number(n)} ${n === 1 ? 'job' : 'jobs'}`
const percent = (share: number): string => {
  const hundredths = share * 100
  return `${hundredths > 0 && hundredths < 1 ? 'under 1' : Math.round(hundredths)} %`
}
const day = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const change = (growth: number): string => `${growth < 0 ? '−' : '+'}${Math.round(Math.abs(growth) * 100)} %`
const euros = (pay: number): string => `€${number(pay)}`

export const KIND_WORDS: Record<MarketKind, string> = {
  skills: 'Skills',
  titles: 'Titles',
  companies: 'Companies',
  places: 'Places',
}

/** How much more or less it is than before, where that can be said. */
const changeOf = ({ before, growth }: Trend): string =>
  before === null ? '' : growth === null ? 'new' : change(growth)

export const COPY = {
  parts: 'What to look at',
  part: { trending: 'In demand', pay: 'Pay' },
  loading: 'Adding up',
  retry: 'Try again',
  signedOut: 'The market comes from the server',
  signedOutHint: 'It adds up the jobs it has gathered. Sign in to see what they ask for and what they pay.',
  signIn: 'Sign in',

  window: 'Days',
  windowOf: (days: number) => `${days} days`,
  order: 'Order',
  most: 'Most jobs',
  rising: 'Rising',
  country: 'Country',
  anywhere: 'All countries',
  noCountry: 'No country with jobs is called that.',
  summary: (n: number, from: string, to: string, country: string | null) =>
    `${jobs(n)}${country === null ? '' : ` in ${countryName(country)}`}, posted ${day(from)} to ${day(to)}`,
  than: (n: number, before: number, days: number) =>
    before === 0 ? `None in the ${days} days before.` : `${change(n / before - 1)} on the ${days} days before.`,
  arrows:
    'An arrow stands where the share of all jobs has surely changed: chance alone would do it once in a hundred times. What bears none may be chance.',
  empty: 'No jobs in these days',
  emptyHint:
    'Figures are made of whole days, so what came today counts from tomorrow. More days or all countries may have some.',
  noneRising: 'Nothing has surely risen.',
  none: 'Nothing is named.',
  jobs,
  percent,
  changeOf,
  up: 'rising',
  down: 'falling',
  more: (n: number) => `Show ${n} more`,

  title: 'Title',
  titleHint: 'Its words in any order. Left empty, the titles of which most is known.',
  look: 'Look up',
  payOf: (title: string | null, country: string | null) =>
    [
      title === null ? 'What jobs pay' : `What “${title}” pays`,
      country === null ? '' : ` in ${countryName(country)}`,
      title === null ? ', by title' : '',
      title === null && country === null ? ' and country' : title !== null && country === null ? ', by country' : '',
    ].join(''),
  paid: (n: number, days: number) => `${jobs(n)} of the last ${days} days say what they pay.`,
  rowOf: (n: number, companies: number) =>
    `${jobs(n)} of ${number(companies)} ${companies === 1 ? 'employer' : 'employers'}`,
  half: (low: number, high: number) => `Half of them ${euros(low)} to ${euros(high)}`,
  most80: (low: number, high: number) => `8 of 10 from ${euros(low)} to ${euros(high)}`,
  middle: 'in the middle',
  tooFewToSpread: 'Too few to say how far it spreads',
  euros,
  noPay: 'Too few jobs say what they pay',
  noPayHint: 'It takes five of one title in one country. A shorter title or all countries may have some.',
  predicted: 'What a job is likely to pay that does not say so',
} as const
