import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Named = z.object({ Name: word })
const Described = z.object({
  PositionID: word,
  PositionTitle: z.string(),
  PositionURI: z.url(),
  ApplyURI: z.array(z.string()).nullish(),
  OrganizationName: word,
  DepartmentName: word,
  PositionLocationDisplay: word,
  PositionLocation: z.array(z.object({ LocationName: word })).nullish(),
  PositionSchedule: z.array(Named).nullish(),
  JobCategory: z.array(Named).nullish(),
  QualificationSummary: word,
  PositionRemuneration: z.array(z.object({ MinimumRange: word, MaximumRange: word, RateIntervalCode: word })).nullish(),
  PublicationStartDate: word,
  ApplicationCloseDate: word,
  UserArea: z
    .object({
      Details: z
        .object({
          JobSummary: word,
          MajorDuties: z.array(z.string()).nullish(),
          RemoteIndicator: z.boolean().nullish(),
        })
        .nullish(),
    })
    .nullish(),
})
type Described = z.infer<typeof Described>

const A_PAGE = 250
/** Without compensation, piece work and by the school year have no rate of their own. */
const RATES: Readonly<Record<string, string>> = { PA: 'year', PH: 'hour', PD: 'day', BW: 'week', PM: 'month' }

function payOf({ PositionRemuneration: pay }: Described) {
  const [first] = pay ?? []
  const period = RATES[first?.RateIntervalCode ?? '']
  // "Bi-weekly" pays for two weeks at once.
  const parts = first?.RateIntervalCode === 'BW' ? 2 : 1
  return first && period
    ? { min: Number(first.MinimumRange) / parts, max: Number(first.MaximumRange) / parts, currency: 'USD', period }
    : null
}

function textOf({ UserArea, QualificationSummary }: Described): string {
  const duties = UserArea?.Details?.MajorDuties ?? []
  const parts = [UserArea?.Details?.JobSummary, duties.map((duty) => `<p>${duty}</p>`).join(''), QualificationSummary]
  return parts.flatMap((part) => (part ? `<p>${part}</p>` : [])).join('')
}

/** A question gives ten thousand openings at most, so only the newest are asked for. */
export default defineSource({
  id: 'usajobs',
  name: 'USAJOBS',
  kind: 'api',
  needs: ['USAJOBS_EMAIL', 'USAJOBS_KEY'],
  terms: { credit: 'USAJOBS', linkBack: true, page: 'https://developer.usajobs.gov/terms-of-service' },
  limits: { aMinute: 30, pages: 10_000 / A_PAGE },
  request: (keys, { words, place }, from) => {
    const url = new URL('https://data.usajobs.gov/api/search')
    url.searchParams.set('ResultsPerPage', String(A_PAGE))
    url.searchParams.set('Page', from ?? '1')
    url.searchParams.set('DatePosted', '14')
    if (words) url.searchParams.set('Keyword', words)
    if (place) url.searchParams.set('LocationName', place)
    const headers = { 'user-agent': keys['USAJOBS_EMAIL'] ?? '', 'authorization-key': keys['USAJOBS_KEY'] ?? '' }
    return { url: url.href, headers }
  },
  answer: z.object({
    SearchResult: z.object({
      SearchResultCountAll: z.number().nullish(),
      SearchResultItems: z.array(z.object({ MatchedObjectId: word, MatchedObjectDescriptor: Described })),
    }),
  }),
  read: ({ SearchResult: { SearchResultItems: items, SearchResultCountAll: many } }, _, from) => {
    const page = Number(from ?? '1')
    return {
      postings: items.map(({ MatchedObjectId, MatchedObjectDescriptor: job }) =>
        postingFrom('usajobs', {
          url: job.PositionURI,
          id: MatchedObjectId ?? job.PositionURI.split('/').at(-1),
          applyUrl: job.ApplyURI?.[0],
          title: job.PositionTitle,
          company: job.OrganizationName,
          department: job.DepartmentName,
          industry: job.JobCategory?.[0]?.Name,
          employmentType: job.PositionSchedule?.[0]?.Name,
          places: job.PositionLocation?.map(({ LocationName }) => LocationName) ?? [job.PositionLocationDisplay],
          workModel: job.UserArea?.Details?.RemoteIndicator,
          pay: payOf(job),
          text: textOf(job),
          postedAt: job.PublicationStartDate,
          deadline: job.ApplicationCloseDate,
        }),
      ),
      next: items.length > 0 && page * A_PAGE < Math.min(many ?? 0, 10_000) ? String(page + 1) : null,
    }
  },
})
