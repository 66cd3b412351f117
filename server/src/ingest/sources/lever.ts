import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Job = z.object({
  id: z.string(),
  text: z.string(),
  hostedUrl: z.url(),
  applyUrl: word,
  categories: z
    .object({
      commitment: word,
      team: word,
      department: word,
      location: word,
      allLocations: z.array(z.string()).nullish(),
    })
    .nullish(),
  createdAt: z.number().nullish(),
  description: word,
  lists: z.array(z.object({ text: z.string(), content: z.string() })).nullish(),
  additional: word,
  country: word,
  workplaceType: word,
  salaryRange: z
    .object({ min: z.number().nullish(), max: z.number().nullish(), currency: word, interval: word })
    .nullish(),
})
type Job = z.infer<typeof Job>

const A_PAGE = 100
const HOSTS: Readonly<Record<string, string>> = { 'jobs.lever.co': '', 'jobs.eu.lever.co': 'eu:' }

const textOf = ({ description, lists, additional }: Job): string =>
  [description, ...(lists ?? []).map(({ text, content }) => `<h3>${text}</h3><ul>${content}</ul>`), additional].join('')

/** Companies in Europe have an address of their own: their board's name begins with "eu:". */
export default defineSource({
  id: 'lever',
  name: 'Lever',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://github.com/lever/postings-api' },
  limits: { aMinute: 60, pages: 50 },
  request: (_, { board }, from) => {
    const [, eu = '', name = ''] = /^(eu:)?(.*)$/.exec(board ?? '') ?? []
    const host = eu === '' ? 'api.lever.co' : 'api.eu.lever.co'
    return {
      url: `https://${host}/v0/postings/${encodeURIComponent(name)}?mode=json&limit=${A_PAGE}&skip=${from ?? '0'}`,
    }
  },
  answer: z.array(Job),
  read: (jobs, { board, company }, from) => ({
    postings: jobs.map((job) =>
      postingFrom('lever', {
        url: job.hostedUrl,
        id: job.id,
        applyUrl: job.applyUrl ?? job.hostedUrl,
        title: job.text,
        company: company ?? board?.replace(/^eu:/, ''),
        department: job.categories?.department ?? job.categories?.team,
        employmentType: job.categories?.commitment,
        places: job.categories?.allLocations ?? [job.categories?.location],
        workModel: job.workplaceType === 'unspecified' ? null : job.workplaceType,
        pay: job.salaryRange ? { ...job.salaryRange, period: job.salaryRange.interval } : null,
        text: textOf(job),
        postedAt: job.createdAt,
      }),
    ),
    next: jobs.length < A_PAGE ? null : String(Number(from ?? '0') + A_PAGE),
  }),
  boardAt: ({ hostname, pathname }) => {
    const name = pathname.split('/')[1] ?? ''
    return Object.hasOwn(HOSTS, hostname) && name !== '' ? `${HOSTS[hostname] ?? ''}${name}` : null
  },
})
