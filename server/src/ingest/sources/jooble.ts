import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  id: z.coerce.string(),
  title: z.string(),
  link: z.url(),
  company: word,
  location: word,
  snippet: word,
  salary: word,
  type: word,
  updated: word,
})

/** It answers only what is asked for, with a few lines of each text. */
export default defineSource({
  id: 'jooble',
  name: 'Jooble',
  kind: 'api',
  needs: ['JOOBLE_KEY'],
  terms: { credit: 'Jooble', linkBack: true, page: 'https://jooble.org/api/about' },
  limits: { aMinute: 30, aDay: 500, pages: 3 },
  request: (keys, { words, place }, from) => ({
    url: `https://jooble.org/api/${encodeURIComponent(keys['JOOBLE_KEY'] ?? '')}`,
    method: 'POST',
    body: { keywords: words ?? '', location: place ?? '', page: from ?? '1' },
  }),
  answer: z.object({ totalCount: z.number().nullish(), jobs: z.array(Job) }),
  read: ({ jobs }, _, from) => ({
    postings: jobs.map((job) =>
      postingFrom('jooble', {
        url: job.link,
        id: job.id,
        applyUrl: job.link,
        title: job.title,
        company: job.company,
        employmentType: job.type,
        places: [job.location],
        pay: job.salary,
        text: job.snippet,
        isSnippet: true,
        postedAt: job.updated,
      }),
    ),
    next: jobs.length > 0 ? String(Number(from ?? '1') + 1) : null,
  }),
})
