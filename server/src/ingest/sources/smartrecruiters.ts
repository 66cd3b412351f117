import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Labelled = z.object({ label: word }).nullish()
const Listed = z.looseObject({ id: z.string() })
const Section = z.object({ title: word, text: word })
const Opening = z.object({
  id: z.string(),
  name: z.string(),
  refNumber: word,
  company: z.object({ name: word, identifier: word }).nullish(),
  location: z
    .object({
      city: word,
      region: word,
      country: word,
      fullLocation: word,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
    })
    .nullish(),
  releasedDate: word,
  postingUrl: word,
  applyUrl: word,
  department: Labelled,
  function: Labelled,
  experienceLevel: Labelled,
  typeOfEmployment: Labelled,
  industry: Labelled,
  language: z.object({ code: word }).nullish(),
  active: z.boolean().nullish(),
  jobAd: z.object({ sections: z.record(z.string(), Section.nullish()) }).nullish(),
})
type Opening = z.infer<typeof Opening>

const A_PAGE = 100
const API = 'https://api.smartrecruiters.com/v1/companies'

const textOf = ({ jobAd }: Opening): string =>
  Object.values(jobAd?.sections ?? {})
    .map((section) => (section?.text ? `<h3>${section.title ?? ''}</h3>${section.text}` : ''))
    .join('')

function placeOf({ location }: Opening): string {
  const parts = [location?.city, location?.region, location?.country?.toUpperCase()].filter(Boolean)
  return location?.fullLocation?.replaceAll(/(?:,\s*)+/g, ', ') ?? parts.join(', ')
}

/** The list names the openings; each is asked for by itself, since only there its text stands. An unknown company has none. */
export default defineSource({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://developers.smartrecruiters.com/docs/posting-api' },
  limits: { aMinute: 60, pages: 20 },
  request: (_, { board }, from) => ({
    url: `${API}/${encodeURIComponent(board ?? '')}/postings?limit=${A_PAGE}&offset=${from ?? '0'}`,
  }),
  answer: z.object({ totalFound: z.number(), content: z.array(Listed) }),
  read: ({ totalFound, content }, _, from) => {
    const read = Number(from ?? '0') + content.length
    return {
      postings: [],
      open: content.map((said) => ({ id: said.id, said })),
      next: content.length > 0 && read < totalFound ? String(read) : null,
    }
  },
  detail: {
    request: (_, { board }, opening) => ({
      url: `${API}/${encodeURIComponent(board ?? '')}/postings/${encodeURIComponent(opening)}`,
    }),
    answer: Opening,
    read: (opening, { board }) => {
      if (opening.active === false) return null
      const url = opening.postingUrl ?? `https://jobs.smartrecruiters.com/${board ?? ''}/${opening.id}`
      return postingFrom('smartrecruiters', {
        url,
        id: opening.id,
        applyUrl: opening.applyUrl ?? url,
        title: opening.name,
        company: opening.company?.name,
        industry: opening.industry?.label,
        department: opening.department?.label ?? opening.function?.label,
        seniority: opening.experienceLevel?.label === 'Not Applicable' ? null : opening.experienceLevel?.label,
        employmentType: opening.typeOfEmployment?.label,
        places: [placeOf(opening)],
        workModel: opening.location?.hybrid ? 'hybrid' : opening.location?.remote === true ? true : null,
        text: textOf(opening),
        languages: opening.language?.code ? [opening.language.code] : [],
        postedAt: opening.releasedDate,
      })
    },
  },
  boardAt: ({ hostname, pathname }) =>
    /^(?:jobs|careers)\.smartrecruiters\.com$/.test(hostname) ? pathname.split('/')[1] || null : null,
})
