import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Named = z.object({ display_name: z.string().nullish() })
const Job = z.object({
  id: z.coerce.string(),
  title: z.string(),
  redirect_url: z.url(),
  company: Named.nullish(),
  location: Named.extend({ area: z.array(z.string()).nullish() }).nullish(),
  category: z.object({ label: z.string().nullish() }).nullish(),
  contract_time: z.string().nullish(),
  contract_type: z.string().nullish(),
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  salary_is_predicted: z.coerce.string().nullish(),
  created: z.string().nullish(),
  description: z.string().nullish(),
})

/** Each of its countries pays in its own money, and by the year. */
const MONEY: Readonly<Record<string, string>> = {
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  br: 'BRL',
  ca: 'CAD',
  ch: 'CHF',
  de: 'EUR',
  es: 'EUR',
  fr: 'EUR',
  gb: 'GBP',
  in: 'INR',
  it: 'EUR',
  mx: 'MXN',
  nl: 'EUR',
  nz: 'NZD',
  pl: 'PLN',
  sg: 'SGD',
  us: 'USD',
  za: 'ZAR',
}
const A_PAGE = 50

export default defineSource({
  id: 'adzuna',
  name: 'Adzuna',
  kind: 'api',
  needs: ['ADZUNA_APP_ID', 'ADZUNA_APP_KEY'],
  terms: { credit: 'Jobs by Adzuna', linkBack: true, page: 'https://developer.adzuna.com/docs/terms_of_service' },
  limits: { aMinute: 25, aDay: 250, aMonth: 2_500, pages: 5 },
  countries: Object.keys(MONEY),
  request: (keys, { country, words, place }, from) => {
    const url = new URL(`https://api.adzuna.com/v1/api/jobs/${country ?? 'gb'}/search/${from ?? '1'}`)
    url.searchParams.set('app_id', keys['ADZUNA_APP_ID'] ?? '')
    url.searchParams.set('app_key', keys['ADZUNA_APP_KEY'] ?? '')
    url.searchParams.set('results_per_page', String(A_PAGE))
    url.searchParams.set('sort_by', 'date')
    if (words) url.searchParams.set('what', words)
    if (place) url.searchParams.set('where', place)
    return { url: url.href }
  },
  answer: z.object({ results: z.array(Job) }),
  read: ({ results }, { country }, from) => ({
    postings: results.map((job) =>
      postingFrom('adzuna', {
        url: job.redirect_url,
        id: job.id,
        applyUrl: job.redirect_url,
        title: job.title,
        company: job.company?.display_name,
        department: job.category?.label,
        employmentType: [job.contract_time, job.contract_type].filter(Boolean).join(', ').replaceAll('_', ' '),
        places: [job.location?.display_name],
        // What Adzuna reckons a job might pay is not what the employer says.
        pay:
          job.salary_is_predicted === '1'
            ? null
            : { min: job.salary_min, max: job.salary_max, currency: MONEY[country ?? 'gb'], period: 'year' },
        text: job.description,
        isSnippet: true,
        postedAt: job.created,
      }),
    ),
    next: results.length < A_PAGE ? null : String(Number(from ?? '1') + 1),
  }),
})
