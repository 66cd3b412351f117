/** A vacancy as a company has it, whoever lists it. */
export interface Vacancy {
  id: number
  title: string
  company: string
  place: string
  /** HTML. */
  text: string
  /** A day. */
  posted: string
}

/** What is asked of a source, and how much it gives at a time. */
export interface Question {
  url: URL
  body: unknown
  aPage: number
}

/** Answers in the words of one source; null where there is nothing at this address. */
type Protocol = (vacancies: readonly Vacancy[], question: Question) => unknown

const number = (url: URL, name: string, otherwise: number): number => Number(url.searchParams.get(name) ?? otherwise)
const seconds = (day: string): number => Date.parse(day) / 1_000
const slug = ({ id, title }: Vacancy): string => `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id}`
const paged = <Item>(items: readonly Item[], page: number, aPage: number): readonly Item[] =>
  items.slice((page - 1) * aPage, page * aPage)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const arbeitnow: Protocol = (vacancies, { url, aPage }) => {
  const page = number(url, 'page', 1)
  const next = page * aPage < vacancies.length ? `https://www.arbeitnow.com/api/job-board-api?page=${page + 1}` : null
  const data = paged(vacancies, page, aPage).map((one) => ({
    slug: slug(one),
    company_name: one.company,
    title: one.title,
    description: one.text,
    remote: false,
    url: `https://www.arbeitnow.com/jobs/companies/any/${slug(one)}`,
    tags: [],
    job_types: ['full time'],
    location: one.place,
    created_at: seconds(one.posted),
  }))
  return { data, links: { next }, meta: { current_page: page } }
}

const himalayas: Protocol = (vacancies, { url, aPage }) => {
  const offset = number(url, 'offset', 0)
  const jobs = vacancies.slice(offset, offset + aPage).map((one) => ({
    title: one.title,
    companyName: one.company,
    employmentType: 'Full Time',
    locationRestrictions: [one.place],
    description: one.text,
    pubDate: seconds(one.posted),
    applicationLink: `https://himalayas.app/companies/any/jobs/${slug(one)}`,
    guid: `https://himalayas.app/companies/any/jobs/${slug(one)}`,
  }))
  return { offset, limit: aPage, totalCount: vacancies.length, jobs }
}

const remotive: Protocol = (vacancies) => ({
  'job-count': vacancies.length,
  jobs: vacancies.map((one) => ({
    id: one.id,
    url: `https://remotive.com/remote-jobs/any/${slug(one)}`,
    title: one.title,
    company_name: one.company,
    tags: [],
    job_type: 'full_time',
    publication_date: `${one.posted}T08:00:00`,
    candidate_required_location: one.place,
    salary: '',
    description: one.text,
  })),
})

const remoteok: Protocol = (vacancies) => [
  { legal: 'Please link back to the posting.' },
  ...vacancies.map((one) => ({
    id: String(one.id),
    position: one.title,
    company: one.company,
    url: `https://remoteok.com/remote-jobs/${slug(one)}`,
    tags: [],
    description: one.text,
    location: one.place,
    date: `${one.posted}T08:00:00+00:00`,
  })),
]

const theMuse: Protocol = (vacancies, { url, aPage }) => {
  const page = number(url, 'page', 1)
  const results = paged(vacancies, page, aPage).map((one) => ({
    id: one.id,
    name: one.title,
    company: { name: one.company },
    contents: one.text,
    locations: [{ name: one.place }],
    levels: [],
    categories: [],
    publication_date: `${one.posted}T08:00:00Z`,
    refs: { landing_page: `https://www.themuse.com/jobs/any/${slug(one)}` },
  }))
  return { page, page_count: Math.ceil(vacancies.length / aPage), results }
}

const jobicy: Protocol = (vacancies) => ({
  jobs: vacancies.map((one) => ({
    id: one.id,
    url: `https://jobicy.com/jobs/${slug(one)}`,
    jobTitle: one.title,
    companyName: one.company,
    jobType: ['full-time'],
    jobGeo: one.place,
    jobDescription: one.text,
    pubDate: `${one.posted} 08:00:00`,
  })),
})

const greenhouse: Protocol = (vacancies, { url }) => {
  const board = url.pathname.split('/')[3] ?? ''
  const jobs = vacancies.map((one) => ({
    id: one.id,
    absolute_url: `https://boards.greenhouse.io/${board}/jobs/${one.id}`,
    title: one.title,
    company_name: one.company,
    location: { name: one.place },
    // It escapes the markup once more.
    content: escaped(one.text),
    first_published: `${one.posted}T08:00:00-04:00`,
  }))
  return { jobs, meta: { total: jobs.length } }
}

const lever: Protocol = (vacancies, { url }) => {
  const skip = number(url, 'skip', 0)
  return vacancies.slice(skip, skip + number(url, 'limit', 100)).map((one) => ({
    id: `00000000-0000-4000-8000-${String(one.id).padStart(12, '0')}`,
    text: one.title,
    hostedUrl: `https://jobs.lever.co/any/${one.id}`,
    categories: { location: one.place, commitment: 'Full-time' },
    createdAt: Date.parse(one.posted),
    description: one.text,
    lists: [],
    workplaceType: 'unspecified',
  }))
}

const personio: Protocol = (vacancies) =>
  `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>${vacancies
    .map(
      (one) => `<position><id>${one.id}</id><subcompany>${escaped(one.company)}</subcompany>
<office>${escaped(one.place)}</office><name>${escaped(one.title)}</name><jobDescriptions><jobDescription>
<name>The work</name><value><![CDATA[${one.text}]]></value></jobDescription></jobDescriptions>
<employmentType>permanent</employmentType><schedule>full-time</schedule>
<createdAt>${one.posted}T08:00:00+00:00</createdAt></position>`,
    )
    .join('')}</workzag-jobs>`

const pathOf = (one: Vacancy): string => `/job/Any/${slug(one)}`
const workday: Protocol = (vacancies, { url, body }) => {
  if (url.pathname.endsWith('/jobs')) {
    const { offset = 0, limit = 20 } = body as { offset?: number; limit?: number }
    const jobPostings = vacancies.slice(offset, offset + limit).map((one) => ({
      title: one.title,
      externalPath: pathOf(one),
      locationsText: one.place,
      postedOn: 'Posted 3 Days Ago',
    }))
    return { total: vacancies.length, jobPostings }
  }
  const one = vacancies.find((each) => url.pathname.endsWith(pathOf(each)))
  if (!one) return null
  const jobPostingInfo = {
    id: String(one.id),
    title: one.title,
    jobDescription: one.text,
    location: one.place,
    startDate: one.posted,
    timeType: 'Full time',
    jobReqId: `R-${one.id}`,
    externalUrl: `https://${url.host}/Careers${pathOf(one)}`,
    posted: true,
  }
  return { jobPostingInfo, hiringOrganization: { name: one.company } }
}

const smartrecruiters: Protocol = (vacancies, { url }) => {
  const [, , company = '', , id] = url.pathname.split('/').slice(1)
  const listed = (one: Vacancy) => ({
    id: String(one.id),
    name: one.title,
    company: { identifier: company, name: one.company },
    location: { fullLocation: one.place },
    releasedDate: `${one.posted}T08:00:00.000Z`,
  })
  if (id === undefined) {
    const [offset, limit] = [number(url, 'offset', 0), number(url, 'limit', 100)]
    const content = vacancies.slice(offset, offset + limit).map(listed)
    return { offset, limit, totalFound: vacancies.length, content }
  }
  const one = vacancies.find((each) => String(each.id) === id)
  if (!one) return null
  const sections = { jobDescription: { title: 'The work', text: one.text } }
  return { ...listed(one), active: true, jobAd: { sections } }
}

/** What each of them speaks, by the id of the source. */
export const PROTOCOLS = {
  arbeitnow,
  himalayas,
  remotive,
  remoteok,
  'the-muse': theMuse,
  jobicy,
  greenhouse,
  lever,
  personio,
  workday,
  smartrecruiters,
} as const satisfies Record<string, Protocol>
export type Spoken = keyof typeof PROTOCOLS

/** By whose host an answer is asked for. */
export const SPOKEN_AT: readonly (readonly [RegExp, Spoken])[] = [
  [/arbeitnow\.com$/, 'arbeitnow'],
  [/himalayas\.app$/, 'himalayas'],
  [/remotive\.com$/, 'remotive'],
  [/remoteok\.com$/, 'remoteok'],
  [/themuse\.com$/, 'the-muse'],
  [/jobicy\.com$/, 'jobicy'],
  [/greenhouse\.io$/, 'greenhouse'],
  [/lever\.co$/, 'lever'],
  [/jobs\.personio\.de$/, 'personio'],
  [/myworkdayjobs\.com$/, 'workday'],
  [/smartrecruiters\.com$/, 'smartrecruiters'],
]
