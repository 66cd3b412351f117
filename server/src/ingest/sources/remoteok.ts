import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  id: z.coerce.string(),
  position: z.string(),
  company: word,
  company_logo: word,
  url: z.url(),
  apply_url: word,
  tags: z.array(z.string()).nullish(),
  description: word,
  location: word,
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  date: word,
})
/** The first of the list is no job but the terms. */
const Notice = z.object({ legal: z.string() })

export default defineSource({
  id: 'remoteok',
  name: 'Remote OK',
  kind: 'api',
  needs: [],
  terms: { credit: 'Remote OK', linkBack: true, page: 'https://remoteok.com/api' },
  limits: { aMinute: 2, aDay: 24, pages: 1 },
  request: () => ({ url: 'https://remoteok.com/api' }),
  answer: z.array(z.union([Notice, Job])),
  read: (list) => ({
    postings: list.flatMap((job) =>
      'legal' in job
        ? []
        : postingFrom('remoteok', {
            url: job.url,
            id: job.id,
            applyUrl: job.apply_url,
            title: job.position,
            company: job.company,
            companyLogo: job.company_logo,
            // "Lisbon, " where the country is not said.
            places: [job.location?.replace(/,\s*$/, '')],
            workModel: true,
            pay: { min: job.salary_min, max: job.salary_max, currency: 'USD', period: 'year' },
            text: job.description,
            skills: job.tags ?? [],
            postedAt: job.date,
          }),
    ),
    next: null,
  }),
})
