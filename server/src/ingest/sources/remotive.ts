import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Job = z.object({
  id: z.number(),
  url: z.url(),
  title: z.string(),
  company_name: z.string(),
  company_logo: z.string().nullish(),
  category: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  job_type: z.string().nullish(),
  publication_date: z.string(),
  candidate_required_location: z.string().nullish(),
  salary: z.string().nullish(),
  description: z.string(),
})

/** All its jobs come in one answer. It asks to be fetched at most four times a day, and blocks above two a minute. */
export default defineSource({
  id: 'remotive',
  name: 'Remotive',
  kind: 'api',
  lists: 'everything',
  needs: [],
  terms: { credit: 'Remotive', linkBack: true, page: 'https://github.com/remotive-com/remote-jobs-api' },
  limits: { aMinute: 2, aDay: 4, pages: 1 },
  request: () => ({ url: 'https://remotive.com/api/remote-jobs' }),
  answer: z.object({ jobs: z.array(Job) }),
  read: ({ jobs }) => ({
    postings: jobs.map((job) =>
      postingFrom('remotive', {
        url: job.url,
        id: job.id,
        title: job.title,
        company: job.company_name,
        companyLogo: job.company_logo,
        department: job.category,
        employmentType: job.job_type?.replaceAll('_', ' '),
        places: [job.candidate_required_location],
        workModel: true,
        remoteCountries: job.candidate_required_location?.split(',') ?? [],
        pay: job.salary,
        text: job.description,
        skills: job.tags ?? [],
        postedAt: job.publication_date,
      }),
    ),
    next: null,
  }),
})
