import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Opening = z.object({
  jobId: z.coerce.string(),
  jobTitle: z.string(),
  employerName: word,
  locationName: word,
  minimumSalary: z.number().nullish(),
  maximumSalary: z.number().nullish(),
  currency: word,
  salaryType: word,
  jobType: word,
  contractType: word,
  datePosted: word,
  expirationDate: word,
  jobDescription: word,
  jobUrl: z.url(),
  externalUrl: word,
})

const API = 'https://www.reed.co.uk/api/1.0'
const A_PAGE = 100

const headersOf = (keys: Readonly<Record<string, string>>) => ({
  authorization: `Basic ${btoa(`${keys['REED_KEY'] ?? ''}:`)}`,
})
/** 31/12/2026, as it is written in Britain. */
const dayOf = (said: string | null | undefined): string | null =>
  said?.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1') ?? null

/** The list has only the beginning of each text; the whole of it stands by itself. */
export default defineSource({
  id: 'reed',
  name: 'Reed',
  kind: 'api',
  needs: ['REED_KEY'],
  terms: { credit: 'Reed.co.uk', linkBack: true, page: 'https://www.reed.co.uk/developers/jobseeker' },
  limits: { aMinute: 30, aDay: 1_000, pages: 5 },
  request: (keys, { words, place }, from) => {
    const url = new URL(`${API}/search`)
    url.searchParams.set('resultsToTake', String(A_PAGE))
    url.searchParams.set('resultsToSkip', from ?? '0')
    if (words) url.searchParams.set('keywords', words)
    if (place) url.searchParams.set('locationName', place)
    return { url: url.href, headers: headersOf(keys) }
  },
  answer: z.object({ results: z.array(z.object({ jobId: z.coerce.string() })), totalResults: z.number().nullish() }),
  read: ({ results, totalResults }, _, from) => {
    const read = Number(from ?? '0') + results.length
    return {
      postings: [],
      open: results.map(({ jobId }) => ({ id: jobId })),
      next: results.length > 0 && read < (totalResults ?? 0) ? String(read) : null,
    }
  },
  detail: {
    request: (keys, _, opening) => ({ url: `${API}/jobs/${encodeURIComponent(opening)}`, headers: headersOf(keys) }),
    answer: Opening,
    read: (job) =>
      postingFrom('reed', {
        url: job.jobUrl,
        id: job.jobId,
        applyUrl: job.externalUrl ?? job.jobUrl,
        title: job.jobTitle,
        company: job.employerName,
        employmentType: [job.jobType, job.contractType].filter(Boolean).join(', '),
        places: [job.locationName],
        pay: {
          min: job.minimumSalary,
          max: job.maximumSalary,
          currency: job.currency ?? 'GBP',
          period: job.salaryType,
        },
        text: job.jobDescription,
        postedAt: dayOf(job.datePosted),
        deadline: dayOf(job.expirationDate),
      }),
  },
})
