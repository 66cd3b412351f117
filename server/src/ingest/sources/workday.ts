import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const anything = z.unknown().optional()
/** Without the day it was posted, which it counts anew each day. */
const Listed = z.object({
  externalPath: word,
  title: anything,
  locationsText: anything,
  timeType: anything,
  remoteType: anything,
})
const Opening = z.object({
  jobPostingInfo: z.object({
    id: word,
    title: z.string(),
    jobDescription: word,
    location: word,
    additionalLocations: z.array(z.string()).nullish(),
    startDate: word,
    endDate: word,
    timeType: word,
    remoteType: word,
    jobReqId: word,
    externalUrl: z.url(),
    canApply: z.boolean().nullish(),
    posted: z.boolean().nullish(),
    country: z.object({ descriptor: word }).nullish(),
  }),
  hiringOrganization: z.object({ name: word }).nullish(),
})

const A_PAGE = 20
/** More than this a site does not list, however many openings it has. */
const LISTED = 2_000
const HOST = /^[a-z0-9-]+\.(?:wd\d+\.)?(?:myworkdayjobs(?:-impl)?|myworkdaysite)\.com$/
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/

/** The board is "host/site": one company may have several sites. */
function partsOf(board: string | null): { host: string; tenant: string; site: string } {
  const [host = '', site = ''] = (board ?? '').split('/')
  return { host, tenant: host.split('.')[0] ?? '', site }
}

/** The interface of the career sites themselves; nobody promises that it stays. */
export default defineSource({
  id: 'workday',
  name: 'Workday',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://www.workday.com/en-us/legal.html' },
  limits: { aMinute: 60, pages: LISTED / A_PAGE },
  request: (_, { board }, from) => {
    const { host, tenant, site } = partsOf(board)
    return {
      url: `https://${host}/wday/cxs/${tenant}/${site}/jobs`,
      method: 'POST',
      headers: { accept: 'application/json' },
      body: { appliedFacets: {}, limit: A_PAGE, offset: Number(from ?? '0'), searchText: '' },
    }
  },
  answer: z.object({ total: z.number(), jobPostings: z.array(Listed) }),
  read: ({ total, jobPostings }, _, from) => {
    const read = Number(from ?? '0') + jobPostings.length
    // Only the first page is sure to know how many there are.
    const more = jobPostings.length === A_PAGE && (total === 0 || read < total) && read < LISTED
    return {
      postings: [],
      open: jobPostings.flatMap((said) => (said.externalPath ? [{ id: said.externalPath, said }] : [])),
      next: more ? String(read) : null,
    }
  },
  detail: {
    request: (_, { board }, opening) => {
      const { host, tenant, site } = partsOf(board)
      return { url: `https://${host}/wday/cxs/${tenant}/${site}${opening}`, headers: { accept: 'application/json' } }
    },
    answer: Opening,
    read: ({ jobPostingInfo: info, hiringOrganization }, { board, company }) =>
      info.posted === false
        ? null
        : postingFrom('workday', {
            url: info.externalUrl,
            id: info.jobReqId ?? info.id,
            applyUrl: info.externalUrl,
            title: info.title,
            company: hiringOrganization?.name ?? company ?? partsOf(board).tenant,
            employmentType: info.timeType,
            places: [info.location, ...(info.additionalLocations ?? [])],
            workModel: info.remoteType,
            text: info.jobDescription,
            postedAt: info.startDate,
            deadline: info.endDate,
          }),
  },
  boardAt: ({ hostname, pathname }) => {
    if (!HOST.test(hostname)) return null
    const [first = '', second = ''] = pathname.split('/').filter(Boolean)
    const site = LANGUAGE.test(first) ? second : first
    return site === '' || site === 'wday' ? null : `${hostname}/${site}`
  },
})
