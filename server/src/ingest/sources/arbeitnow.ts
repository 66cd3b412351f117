import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Job = z.object({
  slug: z.string(),
  company_name: z.string(),
  title: z.string(),
  description: z.string(),
  remote: z.boolean().nullish(),
  url: z.url(),
  tags: z.array(z.string()).nullish(),
  job_types: z.array(z.string()).nullish(),
  location: z.string().nullish(),
  created_at: z.number().nullish(),
})

export default defineSource({
  id: 'arbeitnow',
  name: 'Arbeitnow',
  kind: 'api',
  lists: 'everything',
  needs: [],
  terms: { credit: 'Arbeitnow', linkBack: true, page: 'https://www.arbeitnow.com/blog/job-board-api' },
  limits: { aMinute: 10, pages: 20 },
  request: (_, __, from) => ({ url: `https://www.arbeitnow.com/api/job-board-api?page=${from ?? '1'}` }),
  answer: z.object({ data: z.array(Job), links: z.object({ next: z.string().nullish() }).nullish() }),
  read: ({ data, links }, _, from) => ({
    postings: data.map((job) =>
      postingFrom('arbeitnow', {
        url: job.url,
        id: job.slug,
        title: job.title,
        company: job.company_name,
        employmentType: job.job_types?.join(', '),
        places: [job.location],
        workModel: job.remote,
        text: job.description,
        skills: job.tags ?? [],
        postedAt: job.created_at,
      }),
    ),
    next: links?.next && data.length > 0 ? String(Number(from ?? '1') + 1) : null,
  }),
})
