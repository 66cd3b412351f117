import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const amount = z.coerce.number().nullish()
const Job = z.object({
  id: z.number(),
  url: z.url(),
  jobTitle: z.string(),
  companyName: word,
  companyLogo: word,
  jobIndustry: z.array(z.string()).nullish(),
  jobType: z.array(z.string()).nullish(),
  jobGeo: word,
  jobLevel: word,
  jobDescription: word,
  pubDate: word,
  salaryMin: amount,
  salaryMax: amount,
  salaryCurrency: word,
  salaryPeriod: word,
})

/** The newest hundred. It asks not to be fetched more often than once an hour. */
export default defineSource({
  id: 'jobicy',
  name: 'Jobicy',
  kind: 'api',
  needs: [],
  terms: { credit: 'Jobicy', linkBack: true, page: 'https://jobicy.com/jobs-rss-feed' },
  limits: { aMinute: 1, aDay: 24, pages: 1 },
  request: () => ({ url: 'https://jobicy.com/api/v2/remote-jobs?count=100' }),
  answer: z.object({ jobs: z.array(Job) }),
  read: ({ jobs }) => ({
    postings: jobs.map((job) =>
      postingFrom('jobicy', {
        url: job.url,
        id: job.id,
        title: job.jobTitle,
        company: job.companyName,
        companyLogo: job.companyLogo,
        department: job.jobIndustry?.join(', '),
        seniority: job.jobLevel === 'Any' ? null : job.jobLevel,
        employmentType: job.jobType?.join(', '),
        places: job.jobGeo?.split(',') ?? [],
        workModel: true,
        remoteCountries: job.jobGeo?.split(',') ?? [],
        pay: { min: job.salaryMin, max: job.salaryMax, currency: job.salaryCurrency, period: job.salaryPeriod },
        text: job.jobDescription,
        postedAt: job.pubDate,
      }),
    ),
    next: null,
  }),
})
