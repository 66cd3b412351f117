import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Where = z.object({ city: word, state: word, province: word, country: word, addressCountry: word }).nullish()
const Opening = z.object({
  jobOpeningName: z.string(),
  departmentLabel: word,
  employmentStatusLabel: word,
  minimumExperience: word,
  jobOpeningShareUrl: word,
  description: word,
  compensation: word,
  datePosted: word,
  location: Where,
  atsLocation: Where,
  /** 0 on site, 1 remote, 2 hybrid. */
  locationType: word,
})
type Opening = z.infer<typeof Opening>

const MODELS: Readonly<Record<string, string>> = { '0': 'on-site', '1': 'remote', '2': 'hybrid' }

const placeOf = ({ location, atsLocation }: Opening): string =>
  [
    location?.city ?? atsLocation?.city,
    location?.state ?? atsLocation?.state ?? atsLocation?.province,
    location?.addressCountry ?? location?.country ?? atsLocation?.country,
  ]
    .filter(Boolean)
    .join(', ')

/** The board is its host. The list names the openings, whose text stands only on their own page. */
export default defineSource({
  id: 'bamboohr',
  name: 'BambooHR',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://www.bamboohr.com/legal/terms-of-service' },
  limits: { aMinute: 30, pages: 1 },
  request: (_, { board }) => ({ url: `https://${board ?? ''}/careers/list`, headers: { accept: 'application/json' } }),
  answer: z.object({ result: z.array(z.object({ id: z.string() })) }),
  read: ({ result }) => ({ postings: [], open: result.map(({ id }) => ({ id })), next: null }),
  detail: {
    request: (_, { board }, opening) => ({
      url: `https://${board ?? ''}/careers/${encodeURIComponent(opening)}/detail`,
      headers: { accept: 'application/json' },
    }),
    answer: z.object({
      result: z.object({ jobOpening: Opening.extend({ id: z.union([z.string(), z.number()]).nullish() }) }),
    }),
    read: ({ result: { jobOpening: opening } }, { board, company }) => {
      const url = opening.jobOpeningShareUrl ?? `https://${board ?? ''}/careers/${opening.id ?? ''}`
      return postingFrom('bamboohr', {
        url,
        id: opening.id ?? new URL(url).pathname.split('/').at(-1),
        applyUrl: url,
        title: opening.jobOpeningName,
        company: company ?? board?.split('.')[0],
        department: opening.departmentLabel,
        seniority: opening.minimumExperience,
        employmentType: opening.employmentStatusLabel,
        places: [placeOf(opening)],
        workModel: MODELS[opening.locationType ?? ''],
        pay: opening.compensation,
        text: opening.description,
        postedAt: opening.datePosted,
      })
    },
  },
  boardAt: ({ hostname }) => (/^(?!www\.|app\.|api\.)[a-z0-9-]+\.bamboohr\.com$/.test(hostname) ? hostname : null),
})
