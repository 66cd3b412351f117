import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  job_id: word,
  job_title: z.string(),
  employer_name: word,
  employer_logo: word,
  employer_website: word,
  job_employment_type: word,
  job_description: word,
  job_city: word,
  job_state: word,
  job_country: word,
  job_is_remote: z.boolean().nullish(),
  job_min_salary: z.number().nullish(),
  job_max_salary: z.number().nullish(),
  job_salary_currency: word,
  job_salary_period: word,
  job_posted_at_timestamp: z.number().nullish(),
  job_offer_expiration_timestamp: z.number().nullish(),
  job_required_skills: z.array(z.string()).nullish(),
  job_apply_link: z.url(),
  job_google_link: word,
})

/** It answers only what is asked for, and the free plan has 200 questions a month. */
export default defineSource({
  id: 'jsearch',
  name: 'JSearch',
  kind: 'api',
  needs: ['RAPIDAPI_KEY'],
  terms: { credit: null, linkBack: true, page: 'https://rapidapi.com/letscrape-6bRBa3QguO5/api/jsearch' },
  limits: { aMinute: 30, aMonth: 200, pages: 2 },
  request: (keys, { words, place, country }, from) => {
    const url = new URL('https://jsearch.p.rapidapi.com/search')
    url.searchParams.set('query', [words ?? 'jobs', place].filter(Boolean).join(' in '))
    url.searchParams.set('page', from ?? '1')
    url.searchParams.set('num_pages', '1')
    url.searchParams.set('date_posted', 'week')
    if (country) url.searchParams.set('country', country)
    return {
      url: url.href,
      headers: { 'x-rapidapi-key': keys['RAPIDAPI_KEY'] ?? '', 'x-rapidapi-host': 'jsearch.p.rapidapi.com' },
    }
  },
  answer: z.object({ data: z.array(Job) }),
  read: ({ data }, _, from) => ({
    postings: data.map((job) =>
      postingFrom('jsearch', {
        url: job.job_apply_link,
        id: job.job_id ?? job.job_apply_link,
        applyUrl: job.job_apply_link,
        title: job.job_title,
        company: job.employer_name,
        companyLogo: job.employer_logo,
        companyUrl: job.employer_website,
        employmentType: job.job_employment_type?.toLowerCase(),
        places: [[job.job_city, job.job_state, job.job_country].filter(Boolean).join(', ')],
        workModel: job.job_is_remote,
        pay: {
          min: job.job_min_salary,
          max: job.job_max_salary,
          currency: job.job_salary_currency,
          period: job.job_salary_period,
        },
        text: job.job_description,
        skills: job.job_required_skills ?? [],
        postedAt: job.job_posted_at_timestamp,
        validThrough: job.job_offer_expiration_timestamp,
      }),
    ),
    next: data.length > 0 ? String(Number(from ?? '1') + 1) : null,
  }),
})
