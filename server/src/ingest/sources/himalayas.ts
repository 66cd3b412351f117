import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  title: z.string(),
  companyName: word,
  companyLogo: word,
  employmentType: word,
  minSalary: z.number().nullish(),
  maxSalary: z.number().nullish(),
  salaryPeriod: word,
  currency: word,
  seniority: z.array(z.string()).nullish(),
  locationRestrictions: z.array(z.string()).nullish(),
  categories: z.array(z.string()).nullish(),
  description: word,
  pubDate: z.number().nullish(),
  expiryDate: z.number().nullish(),
  applicationLink: z.url(),
  guid: z.string(),
})
const A_PAGE = 20

export default defineSource({
  id: 'himalayas',
  name: 'Himalayas',
  kind: 'api',
  lists: 'everything',
  needs: [],
  terms: { credit: 'Himalayas', linkBack: true, page: 'https://himalayas.app/api' },
  limits: { aMinute: 20, pages: 50 },
  request: (_, __, from) => ({ url: `https://himalayas.app/jobs/api?limit=${A_PAGE}&offset=${from ?? '0'}` }),
  answer: z.object({ totalCount: z.number().nullish(), jobs: z.array(Job) }),
  read: ({ jobs, totalCount }, _, from) => {
    const read = Number(from ?? '0') + jobs.length
    return {
      postings: jobs.map((job) =>
        postingFrom('himalayas', {
          url: job.guid,
          id: job.guid,
          applyUrl: job.applicationLink,
          title: job.title,
          company: job.companyName,
          companyLogo: job.companyLogo,
          seniority: job.seniority?.join(', '),
          employmentType: job.employmentType,
          places: job.locationRestrictions ?? [],
          workModel: true,
          remoteCountries: job.locationRestrictions ?? [],
          pay: { min: job.minSalary, max: job.maxSalary, currency: job.currency, period: job.salaryPeriod },
          text: job.description,
          skills: job.categories?.map((one) => one.replaceAll('-', ' ')),
          postedAt: job.pubDate,
          validThrough: job.expiryDate,
        }),
      ),
      next: jobs.length > 0 && read < (totalCount ?? Number.POSITIVE_INFINITY) ? String(read) : null,
    }
  },
})
