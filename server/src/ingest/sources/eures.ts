import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Told = z.object({ title: z.string().nullish(), description: z.string().nullish() })
const Job = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  creationDate: z.number().nullish(),
  locationMap: z.record(z.string(), z.unknown()).nullish(),
  positionScheduleCodes: z.array(z.string()).nullish(),
  employer: z.object({ name: z.string().nullish(), website: z.string().nullish() }).nullish(),
  availableLanguages: z.array(z.string()).nullish(),
  translations: z.record(z.string(), Told).nullish(),
})
type Job = z.infer<typeof Job>

const A_PAGE = 50

/** As it was written: the first language it is there in. What stands beside it may be a machine's translation. */
function toldIn({ availableLanguages, translations, title, description }: Job) {
  const told = translations?.[availableLanguages?.[0] ?? ''] ?? {}
  return { title: told.title ?? title, text: told.description ?? description }
}

/** The interface of the portal itself; nobody promises that it stays. Each country is asked for by itself. */
export default defineSource({
  id: 'eures',
  name: 'EURES',
  kind: 'api',
  needs: [],
  terms: { credit: 'EURES', linkBack: true, page: 'https://europa.eu/eures/portal' },
  limits: { aMinute: 20, pages: 20 },
  countries: 'at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(' '),
  request: (_, { country, words }, from) => ({
    url: 'https://europa.eu/eures/api/jv-searchengine/public/jv-search/search',
    method: 'POST',
    body: {
      resultsPerPage: A_PAGE,
      page: Number(from ?? '1'),
      sortSearch: 'MOST_RECENT',
      keywords: words ? [{ keyword: words, specificSearchCode: 'EVERYWHERE' }] : [],
      publicationPeriod: 'LAST_WEEK',
      locationCodes: country ? [country] : [],
    },
  }),
  answer: z.object({ numberRecords: z.number(), jvs: z.array(Job) }),
  read: ({ numberRecords, jvs }, _, from) => {
    const page = Number(from ?? '1')
    return {
      postings: jvs.map((job) =>
        postingFrom('eures', {
          url: `https://europa.eu/eures/portal/jv-se/jv-details/${encodeURIComponent(job.id)}`,
          id: job.id,
          ...toldIn(job),
          company: job.employer?.name,
          companyUrl: job.employer?.website,
          employmentType: job.positionScheduleCodes?.join(', '),
          places: Object.keys(job.locationMap ?? {}),
          languages: job.availableLanguages?.slice(0, 1) ?? [],
          postedAt: job.creationDate,
        }),
      ),
      next: jvs.length > 0 && page * A_PAGE < numberRecords ? String(page + 1) : null,
    }
  },
})
