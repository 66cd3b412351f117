import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Place = z.object({ city: word, region: word, country: word, hidden: z.boolean().nullish() })
const Job = z.object({
  title: z.string(),
  shortcode: z.string(),
  code: word,
  employment_type: word,
  telecommuting: z.boolean().nullish(),
  department: z.union([z.string(), z.array(z.string())]).nullish(),
  url: z.url(),
  application_url: word,
  published_on: word,
  created_at: word,
  country: word,
  city: word,
  state: word,
  experience: word,
  industry: word,
  locations: z.array(Place).nullish(),
  description: word,
})
type Job = z.infer<typeof Job>

const placeOf = ({ city, region, country }: z.infer<typeof Place>): string =>
  [city, region, country].filter(Boolean).join(', ')

const placesOf = ({ locations, city, state, country }: Job): string[] =>
  locations && locations.length > 0
    ? locations.filter(({ hidden }) => hidden !== true).map(placeOf)
    : [placeOf({ city, region: state, country, hidden: null })]

/** A whole account comes in one answer. */
export default defineSource({
  id: 'workable',
  name: 'Workable',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://help.workable.com/hc/en-us/articles/115012771647' },
  limits: { aMinute: 10, pages: 1 },
  request: (_, { board }) => ({
    url: `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(board ?? '')}?details=true`,
  }),
  answer: z.object({ name: word, jobs: z.array(Job) }),
  read: ({ name, jobs }, { board, company }) => ({
    postings: jobs.map((job) =>
      postingFrom('workable', {
        url: job.url,
        id: job.shortcode,
        applyUrl: job.application_url ?? job.url,
        title: job.title,
        company: name ?? company ?? board,
        industry: job.industry,
        department: [job.department ?? []].flat().join(', '),
        seniority: job.experience,
        employmentType: job.employment_type,
        places: placesOf(job),
        workModel: job.telecommuting,
        text: job.description,
        postedAt: job.published_on ?? job.created_at,
      }),
    ),
    next: null,
  }),
  boardAt: ({ hostname, pathname }) => {
    const own = /^([a-z0-9-]+)\.workable\.com$/.exec(hostname)?.[1] ?? null
    const first = pathname.split('/')[1] ?? ''
    if (own === 'apply') return first === '' || first === 'j' || first === 'api' ? null : first
    return own === 'www' || own === 'help' || own === 'jobs' ? null : own
  },
})
