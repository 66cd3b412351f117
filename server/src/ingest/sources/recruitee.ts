import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import type { Pay } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const amount = z.union([z.string(), z.number()]).nullish()
const Job = z.object({
  id: z.number(),
  title: z.string(),
  careers_url: z.url(),
  careers_apply_url: word,
  company_name: word,
  department: word,
  employment_type_code: word,
  experience_code: word,
  location: word,
  locations: z.array(z.object({ city: word, state: word, country: word, name: word })).nullish(),
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  salary: z.object({ min: amount, max: amount, currency: word, period: word }).nullish(),
  description: word,
  requirements: word,
  published_at: word,
  created_at: word,
  close_at: word,
  status: word,
})
type Job = z.infer<typeof Job>

const numberOf = (said: string | number | null | undefined): number | null => (said ? Number(said) || null : null)
const payOf = ({ salary }: Job): Pay | null =>
  salary ? { ...salary, min: numberOf(salary.min), max: numberOf(salary.max) } : null

const modelOf = ({ remote, hybrid, on_site }: Job): string | null =>
  hybrid ? 'hybrid' : remote ? 'remote' : on_site ? 'on-site' : null

const placesOf = ({ locations, location }: Job): (string | null | undefined)[] =>
  locations && locations.length > 0
    ? locations.map(({ city, state, country, name }) => [city ?? name, state, country].filter(Boolean).join(', '))
    : [location]

/** The board is its host: some companies have one of their own. */
export default defineSource({
  id: 'recruitee',
  name: 'Recruitee',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://docs.recruitee.com/reference/offers' },
  limits: { aMinute: 20, pages: 1 },
  request: (_, { board }) => ({ url: `https://${board ?? ''}/api/offers/` }),
  answer: z.object({ offers: z.array(Job) }),
  read: ({ offers }) => ({
    postings: offers
      .filter(({ status }) => !status || status === 'published')
      .map((job) =>
        postingFrom('recruitee', {
          url: job.careers_url,
          id: job.id,
          applyUrl: job.careers_apply_url,
          title: job.title,
          company: job.company_name,
          department: job.department,
          seniority: job.experience_code?.replaceAll('_', ' '),
          employmentType: job.employment_type_code?.replaceAll('_', ', '),
          places: placesOf(job),
          workModel: modelOf(job),
          pay: payOf(job),
          text: [job.description, job.requirements].filter(Boolean).join(''),
          postedAt: job.published_at?.replace(' UTC', 'Z').replace(' ', 'T') ?? job.created_at,
          deadline: job.close_at?.replace(' UTC', 'Z').replace(' ', 'T'),
        }),
      ),
    next: null,
  }),
  boardAt: ({ hostname }) => (/^(?!www\.|api\.|docs\.)[a-z0-9-]+\.recruitee\.com$/.test(hostname) ? hostname : null),
})
