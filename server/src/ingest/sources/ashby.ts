import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import type { Pay } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Part = z.object({
  compensationType: word,
  interval: word,
  currencyCode: word,
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
})
const Job = z.object({
  id: z.string(),
  title: z.string(),
  jobUrl: z.url(),
  applyUrl: word,
  department: word,
  team: word,
  employmentType: word,
  location: word,
  secondaryLocations: z.array(z.object({ location: word })).nullish(),
  publishedAt: word,
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: word,
  descriptionHtml: word,
  descriptionPlain: word,
  compensation: z.object({ summaryComponents: z.array(Part).nullish() }).nullish(),
})
type Job = z.infer<typeof Job>

/** "1 YEAR", "1 HOUR": the interval names its length. */
function payOf({ compensation }: Job): Pay | null {
  const salary = compensation?.summaryComponents?.find(({ compensationType }) => compensationType === 'Salary')
  return salary
    ? { min: salary.minValue, max: salary.maxValue, currency: salary.currencyCode, period: salary.interval }
    : null
}

const spaced = (said: string | null | undefined): string | null => said?.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ') ?? null

/** A whole board comes in one answer. */
export default defineSource({
  id: 'ashby',
  name: 'Ashby',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://developers.ashbyhq.com/docs/public-job-posting-api' },
  limits: { aMinute: 60, pages: 1 },
  request: (_, { board }) => ({
    url: `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board ?? '')}?includeCompensation=true`,
  }),
  answer: z.object({ jobs: z.array(Job) }),
  read: ({ jobs }, { board, company }) => ({
    postings: jobs
      .filter(({ isListed }) => isListed !== false)
      .map((job) =>
        postingFrom('ashby', {
          url: job.jobUrl,
          id: job.id,
          applyUrl: job.applyUrl ?? job.jobUrl,
          title: job.title,
          company: company ?? board,
          department: job.department ?? job.team,
          employmentType: spaced(job.employmentType),
          places: [job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)],
          // A hybrid job is marked as remote as well.
          workModel: job.workplaceType ?? job.isRemote,
          pay: payOf(job),
          text: job.descriptionHtml ?? job.descriptionPlain,
          postedAt: job.publishedAt,
        }),
      ),
    next: null,
  }),
  boardAt: ({ hostname, pathname }) =>
    hostname === 'jobs.ashbyhq.com' ? decodeURIComponent(pathname.split('/')[1] ?? '') || null : null,
})
