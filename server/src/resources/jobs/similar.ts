import type { Row } from '@libsql/client'
import type { SimilarJobs } from '@rolecall/shared/domain/search/found.ts'
import { parseQuery } from '@rolecall/shared/domain/search/query.ts'
import { EVERYTHING } from '@rolecall/shared/domain/search/search-ask.ts'
import type { Deps } from '../../deps.ts'
import { textOf } from '../../ports/row.ts'
import { findJobs, searchPartsOf } from '../../search/search.ts'
import type { UserId } from '../../session.ts'
import { vectorIn } from '../../vectors/bytes.ts'
import { nearestJobs } from '../../vectors/near.ts'
import { numbersOf } from './dismissed.ts'
import { jobError } from './opinions.ts'
import { readOwn } from './own.ts'
import type { Own } from './own.ts'
import { showJob, shownBy, shownIn } from './shown-jobs.ts'
import type { ShownJob } from './shown-jobs.ts'

const ABOUT = 'SELECT number, title, vector, model FROM job LEFT JOIN job_vector USING (number) WHERE id = ?1'
/** Of the nearest some are closed or hidden: so many times more are looked at. */
const WIDER = 3

async function byVectors({ catalogue }: Deps, about: Row, most: number): Promise<number[]> {
  if (about['vector'] === null) return []
  const near = await nearestJobs(catalogue, textOf(about['model']), vectorIn(about['vector']), most * WIDER)
  return near.filter((number) => number !== Number(about['number']))
}

/** Any word of its title, so that the one with most of them stands first. */
async function byWords(deps: Deps, about: Row, own: Own, limit: number): Promise<number[]> {
  const words = textOf(about['title'])
    .split(/\s+/)
    .map((word) => parseQuery(`title:"${word.replaceAll('"', '')}"`))
    .filter((part) => part !== null)
  if (words.length === 0) return []
  const withoutJobs = [Number(about['number']), ...numbersOf(own.dismissed)]
  const query = { kind: 'any' as const, parts: words }
  const ask = { ...EVERYTHING, query, withoutJobs, excludedCompanies: own.hidden, limit, facets: [] }
  return (await findJobs(searchPartsOf(deps), ask)).jobs.map(({ job }) => job)
}

const wantsToSee = (own: Own) => {
  const dismissed = new Set(own.dismissed.map(({ id }) => id))
  return ({ row, ids }: ShownJob): boolean =>
    row['closed_at'] === null &&
    !ids.some((id) => dismissed.has(id)) &&
    !own.hidden.some((key) => key === row['company_key'])
}

/** Jobs that are like this one: by what they mean where vectors are there, else by the words of their titles. */
export async function similarTo(deps: Deps, me: UserId, id: string, limit: number): Promise<SimilarJobs> {
  const [about] = (await deps.catalogue.read({ sql: ABOUT, args: [id] })).rows
  if (!about) throw jobError('no-such-job')
  const own = await readOwn(deps.users, me, { term: null, seeker: false })
  const near = await byVectors(deps, about, limit)
  const numbers = near.length > 0 ? near : await byWords(deps, about, own, limit)
  const shown = numbers.length === 0 ? [] : shownIn((await deps.catalogue.read(shownBy(numbers))).rows)
  const tools = { lexicon: await deps.atHand.lexicon(), query: null, located: null, bookmarks: own.bookmarks }
  return {
    items: shown
      .filter(wantsToSee(own))
      .slice(0, limit)
      .map((job) => showJob(job, tools)),
    by: near.length > 0 ? 'vectors' : 'words',
  }
}
