import { JobQuery } from '@rolecall/shared/domain/search/job-query.ts'
import { parametersOf } from '@rolecall/shared/domain/saved-search.ts'
import type { SearchAsk } from '@rolecall/shared/domain/search/search-ask.ts'
import type { Deps } from '../deps.ts'
import { ApiError } from '../errors.ts'
import { maybeText, textOf } from '../ports/row.ts'
import { askedBy } from '../resources/jobs/ask-of.ts'
import { numbersOf } from '../resources/jobs/dismissed.ts'
import type { Own } from '../resources/jobs/own.ts'
import { findJobs, searchPartsOf } from '../search/search.ts'
import type { Watched } from './watched.ts'

/** Which jobs are new to a search: those of whose postings the first one has a number between. */
export interface Span {
  after: number
  upTo: number
  /** About when the first of these was seen. */
  since: number
}

const DAY = 24 * 60 * 60 * 1000
const PAGE = 500
/** So many are told of at a time; what is left over comes with the next look. */
const MOST = 2_000

/** Null where what was saved cannot be asked any more: the page of the search says why. */
async function askOf(deps: Deps, { ask: saved }: Watched): Promise<SearchAsk | null> {
  const query = JobQuery.safeParse(parametersOf(saved))
  if (!query.success) return null
  try {
    const tools = { lexicon: await deps.atHand.lexicon(), gazetteer: deps.atHand.gazetteer(), now: deps.now() }
    return askedBy(query.data, tools).ask
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}

const OLDEST = `
  SELECT job, min(number) AS oldest FROM posting WHERE job IN (SELECT value FROM json_each(?1)) GROUP BY job
  HAVING min(number) > ?2 AND min(number) <= ?3 ORDER BY oldest LIMIT ?4`

export interface NewJobs {
  numbers: readonly number[]
  /** Up to where all that is new was found: the next look goes on behind it. */
  reached: number
}

/** In the order in which they came in, so that a look that is full ends between two of them. */
async function newAmong({ catalogue }: Deps, found: readonly number[], span: Span, most: number): Promise<NewJobs> {
  if (found.length === 0) return { numbers: [], reached: span.upTo }
  const args = [JSON.stringify(found), span.after, span.upTo, most]
  const { rows } = await catalogue.read({ sql: OLDEST, args })
  const numbers = rows.map(({ job }) => Number(job))
  return { numbers, reached: numbers.length < most ? span.upTo : Number(rows.at(-1)?.['oldest']) }
}

/** The numbers of the jobs that a search finds among those that are new to it. */
export async function newJobsOf(deps: Deps, watched: Watched, span: Span, own: Own, most = MOST): Promise<NewJobs> {
  const { after, upTo, since } = span
  const asked = await askOf(deps, watched)
  if (!asked || after >= upTo) return { numbers: [], reached: upTo }
  const ask: SearchAsk = {
    ...asked,
    // Numbers tell exactly what is new, times only where to look: clocks of several hosts may differ.
    firstSeenAfter: since - DAY,
    withoutJobs: numbersOf(own.dismissed),
    excludedCompanies: [...asked.excludedCompanies, ...own.hidden],
    sort: 'date',
    limit: PAGE,
    facets: [],
  }
  const found: number[] = []
  let from: SearchAsk['from'] | null = { page: 1 }
  while (from !== null) {
    const page: Awaited<ReturnType<typeof findJobs>> = await findJobs(searchPartsOf(deps), { ...ask, from })
    found.push(...page.jobs.map(({ job }) => job))
    from = page.next === null ? null : { cursor: page.next }
  }
  return newAmong(deps, found, span, most)
}

/** A new job as a notice names it. */
export interface NewJob {
  number: number
  id: string
  title: string
  company: string | null
  location: string | null
  /** The number of the first of its postings. */
  oldest: number
  /** Ids of all that it was put together from, and of those it was advertised as before. */
  kin: readonly string[]
}

const NAMED = `
  WITH RECURSIVE kin(root, number) AS (
    SELECT value, value FROM json_each(?1)
    UNION SELECT kin.root, merge.gone_job FROM kin JOIN merge ON merge.kept_job = kin.number
    WHERE merge.gone_job IS NOT NULL AND merge.undone_at IS NULL
    UNION SELECT kin.root, job.repost_of FROM kin JOIN job USING (number) WHERE job.repost_of IS NOT NULL
  ), names(root, ids) AS (
    SELECT root, json_group_array(job.id) FROM kin JOIN job USING (number) GROUP BY root
  )
  SELECT job.number, job.id, job.title, job.company, coalesce(body.posting ->> 'location', job.town) AS location,
    names.ids, (SELECT min(own.number) FROM posting own WHERE own.job = job.number) AS oldest
  FROM names JOIN job ON job.number = names.root LEFT JOIN posting_body body ON body.number = job.lead
  WHERE job.closed_at IS NULL ORDER BY job.number`

export async function namedJobs({ catalogue }: Pick<Deps, 'catalogue'>, numbers: readonly number[]): Promise<NewJob[]> {
  if (numbers.length === 0) return []
  const { rows } = await catalogue.read({ sql: NAMED, args: [JSON.stringify(numbers)] })
  return rows.map((row) => ({
    number: Number(row['number']),
    id: textOf(row['id']),
    title: textOf(row['title']),
    company: maybeText(row, 'company'),
    location: maybeText(row, 'location'),
    oldest: Number(row['oldest']),
    kin: JSON.parse(textOf(row['ids'])) as string[],
  }))
}
