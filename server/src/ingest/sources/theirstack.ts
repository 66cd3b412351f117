import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  id: z.coerce.string(),
  job_title: z.string(),
  company: word,
  company_domain: word,
  location: word,
  long_location: word,
  short_location: word,
  country_code: word,
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  seniority: word,
  description: word,
  date_posted: word,
  url: word,
  final_url: word,
  source_url: word,
  min_annual_salary: z.number().nullish(),
  max_annual_salary: z.number().nullish(),
  salary_currency: word,
  salary_string: word,
  technology_slugs: z.array(z.string()).nullish(),
})
type Job = z.infer<typeof Job>

const A_PAGE = 25

const payOf = ({
  min_annual_salary: min,
  max_annual_salary: max,
  salary_currency: currency,
  salary_string: text,
}: Job) => (min || max ? { min, max, currency: currency ?? 'USD', period: 'year' } : text)

/** Each job that it gives costs a credit, so a run has a cap. With the company hidden it would cost nothing and be of no use. */
export default defineSource({
  id: 'theirstack',
  name: 'TheirStack',
  kind: 'api',
  needs: ['THEIRSTACK_KEY'],
  terms: { credit: null, linkBack: true, page: 'https://theirstack.com/en/docs/api-reference' },
  limits: { aMinute: 4, aDay: 20, pages: 2, credits: 50, creditsAtOnce: A_PAGE },
  creditsBy: 'THEIRSTACK_CREDITS',
  request: (keys, { words, country }, from) => ({
    url: 'https://api.theirstack.com/v1/jobs/search',
    method: 'POST',
    headers: { authorization: `Bearer ${keys['THEIRSTACK_KEY'] ?? ''}` },
    body: {
      page: Number(from ?? '0'),
      limit: A_PAGE,
      posted_at_max_age_days: 7,
      order_by: [{ field: 'date_posted', desc: true }],
      blur_company_data: false,
      ...(words ? { job_title_or: [words] } : {}),
      ...(country ? { job_country_code_or: [country.toUpperCase()] } : {}),
    },
  }),
  answer: z.object({ data: z.array(Job) }),
  read: ({ data }, _, from) => ({
    postings: data.flatMap((job) => {
      const url = job.final_url ?? job.url ?? job.source_url
      if (!url) return []
      return postingFrom('theirstack', {
        url,
        id: job.id,
        applyUrl: url,
        title: job.job_title,
        company: job.company,
        companyUrl: job.company_domain ? `https://${job.company_domain}` : null,
        seniority: job.seniority?.replaceAll('_', ' '),
        places: [job.long_location ?? job.location ?? job.short_location],
        workModel: job.hybrid ? 'hybrid' : job.remote,
        pay: payOf(job),
        text: job.description,
        skills: job.technology_slugs ?? [],
        postedAt: job.date_posted,
      })
    }),
    next: data.length === A_PAGE ? String(Number(from ?? '0') + 1) : null,
    credits: data.length,
  }),
})
