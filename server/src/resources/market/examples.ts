import type { PayFigures, PayPrediction, Trending } from '@rolecall/shared/domain/market.ts'

export const TRENDS: Trending = {
  days: 30,
  country: 'de',
  from: '2026-10-22',
  to: '2026-11-20',
  gatheredSince: '2026-06-01',
  jobs: 1_200,
  before: 1_100,
  lists: {
    skills: [
      {
        key: 'python',
        shown: 'Python',
        jobs: 300,
        share: 0.25,
        before: 200,
        growth: 0.5,
        shift: { low: 0.02, high: 0.11 },
        direction: 'up',
      },
    ],
    titles: [],
    companies: [],
    places: [],
  },
  notes: [],
}

export const PAID: PayFigures = {
  currency: 'EUR',
  title: null,
  country: null,
  days: 365,
  paid: 34,
  items: [
    {
      key: 'data engineer',
      title: 'Data Engineer',
      country: 'de',
      n: 34,
      companies: 21,
      p10: 52_000,
      p25: 60_000,
      p50: 67_000,
      p75: 75_000,
      p90: 88_000,
    },
  ],
  notes: ['The middle of what each advert names, as a year of full time in euros. Internships are left out.'],
}

export const PREDICTED: PayPrediction = {
  currency: 'EUR',
  title: 'Data Engineer',
  country: 'de',
  level: null,
  predicted: { low: 52_000, middle: 67_000, high: 88_000, coverage: 0.83, basis: 'title-country' },
  n: 34,
  companies: 21,
  why: null,
  sentence:
    '82 of 100 jobs of the same title in Germany pay from €52,000 to €88,000 a year, half of them more than €67,000: 34 jobs of 21 employers say so.',
}
