import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Named = z.object({ name: z.string().nullish() })
const Job = z.object({
  id: z.number(),
  absolute_url: z.url(),
  title: z.string(),
  company_name: z.string().nullish(),
  location: Named.nullish(),
  content: z.string().nullish(),
  departments: z.array(Named).nullish(),
  offices: z.array(z.object({ name: z.string().nullish(), location: z.string().nullish() })).nullish(),
  first_published: z.string().nullish(),
  updated_at: z.string().nullish(),
  application_deadline: z.string().nullish(),
  language: z.string().nullish(),
})

const HOSTS = new Set([
  'boards.greenhouse.io',
  'job-boards.greenhouse.io',
  'boards.eu.greenhouse.io',
  'job-boards.eu.greenhouse.io',
])

/** A whole board comes in one answer. */
export default defineSource({
  id: 'greenhouse',
  name: 'Greenhouse',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://developers.greenhouse.io/job-board.html' },
  limits: { aMinute: 60, pages: 1 },
  request: (_, { board }) => ({
    url: `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board ?? '')}/jobs?content=true`,
  }),
  answer: z.object({ jobs: z.array(Job) }),
  read: ({ jobs }, { board }) => ({
    postings: jobs.map((job) =>
      postingFrom('greenhouse', {
        url: job.absolute_url,
        id: job.id,
        applyUrl: job.absolute_url,
        title: job.title,
        company: job.company_name ?? board,
        department: job.departments?.[0]?.name,
        places: [job.location?.name],
        text: job.content,
        languages: job.language ? [job.language] : [],
        postedAt: job.first_published ?? job.updated_at,
        deadline: job.application_deadline,
      }),
    ),
    next: null,
  }),
  boardAt: ({ hostname, pathname, searchParams }) =>
    HOSTS.has(hostname) ? (searchParams.get('for') ?? (pathname.split('/')[1] || null)) : null,
})
