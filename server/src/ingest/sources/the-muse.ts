import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Named = z.object({ name: z.string() })
const Job = z.object({
  id: z.number().nullish(),
  name: z.string(),
  company: Named.nullish(),
  contents: z.string().nullish(),
  locations: z.array(Named).nullish(),
  levels: z.array(Named).nullish(),
  categories: z.array(Named).nullish(),
  type: z.string().nullish(),
  publication_date: z.string().nullish(),
  refs: z.object({ landing_page: z.url() }),
})

/** Page 99 is the last it gives: the next one is an error. */
const LAST_PAGE = 99

export default defineSource({
  id: 'the-muse',
  name: 'The Muse',
  kind: 'api',
  needs: [],
  terms: { credit: 'The Muse', linkBack: true, page: 'https://www.themuse.com/developers/api/v2' },
  limits: { aMinute: 8, aDay: 2_000, pages: LAST_PAGE },
  request: (_, { place }, from) => {
    const url = new URL('https://www.themuse.com/api/public/jobs')
    url.searchParams.set('page', from ?? '1')
    url.searchParams.set('descending', 'true')
    if (place) url.searchParams.set('location', place)
    return { url: url.href }
  },
  answer: z.object({ page: z.number().nullish(), page_count: z.number().nullish(), results: z.array(Job) }),
  read: ({ page_count: pages, results }, _, from) => {
    const page = Number(from ?? '1')
    return {
      postings: results.map((job) =>
        postingFrom('the-muse', {
          url: job.refs.landing_page,
          id: job.id ?? job.refs.landing_page,
          title: job.name,
          company: job.company?.name,
          department: job.categories?.map(({ name }) => name).join(', '),
          seniority: job.levels?.map(({ name }) => name).join(', '),
          places: job.locations?.map(({ name }) => name),
          text: job.contents,
          postedAt: job.publication_date,
        }),
      ),
      next: results.length > 0 && page < Math.min(pages ?? 0, LAST_PAGE) ? String(page + 1) : null,
    }
  },
})
