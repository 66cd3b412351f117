import type { FoundJob, JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { DEEPEST_JOB, MOST_JUDGED } from '@rolecall/shared/domain/search/job-query.ts'
import type { JobQuery } from '@rolecall/shared/domain/search/job-query.ts'
import type { SearchAsk, SearchFound } from '@rolecall/shared/domain/search/search-ask.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Deps } from '../../deps.ts'
import { findJobs, searchPartsOf } from '../../search/search.ts'
import type { Also } from '../../search/search.ts'
import { didYouMean } from '../../search/suggest.ts'
import type { UserId } from '../../session.ts'
import { askedBy } from './ask-of.ts'
import type { Asked } from './ask-of.ts'
import { badFilter } from './bad-filter.ts'
import { leftOutFor } from './dismissed.ts'
import { judgeShown } from './judge-shown.ts'
import type { JudgeShown } from './judge-shown.ts'
import { readOwn } from './own.ts'
import type { Own } from './own.ts'
import { showJob, shownBy, shownIn } from './shown-jobs.ts'
import type { ShownJob } from './shown-jobs.ts'
import { noteTerm, termOf } from './terms.ts'

const NO_RESUME = 'Add a résumé to sort by how well jobs fit. These are sorted by relevance.'
const ONLY_THE_BEST = `The ${MOST_JUDGED} best are sorted by how well they fit. To see others, narrow the search.`

/** What an answer is made from. */
interface Finding {
  query: JobQuery
  asked: Asked
  own: Own
  lexicon: Lexicon
  judge: JudgeShown
}

interface Found {
  found: SearchFound
  shown: ShownJob[]
  /** What may have been meant, where nothing was found. */
  meant: string | null
}

/**
 * Where hidden jobs stand now is read along with the first trip of the search; the rows that are shown, or what may have
 * been meant, with the second one.
 */
async function look(deps: Deps, me: UserId, { query, own }: Finding, ask: SearchAsk): Promise<Found> {
  const { dismissed, hidden } = own
  const whole = { ...ask, excludedCompanies: [...ask.excludedCompanies, ...hidden] }
  const mending = query.q ? didYouMean(query.q) : null
  const then: Also = (jobs, total) => (total === 0 ? (mending?.asks ?? []) : jobs.length > 0 ? [shownBy(jobs)] : [])
  const leftOut = dismissed.length > 0 ? leftOutFor(deps, me, dismissed) : null
  const { also, ...found } = await findJobs(searchPartsOf(deps), whole, then, leftOut)
  if (found.total === 0) return { found, shown: [], meant: mending?.read(also) ?? null }
  return { found, shown: shownIn(also[0]?.rows ?? []), meant: null }
}

const byMatch = ({ query: { sort }, own }: Finding): boolean => sort === 'match' && own.seeker?.resume !== null

/** Where a page of what was judged begins: those pages are counted, for the index knows nothing of their order. */
function firstOf({ cursor, page = 1, limit }: JobQuery): number {
  if (cursor === undefined) return (page - 1) * limit
  const at = /^match-(\d{1,4})$/.exec(cursor)?.[1]
  if (at === undefined) throw badFilter('cursor', 'This is not the `next` of a page in this order.')
  return Number(at)
}

/** What a page is asked for by. What is sorted by match is the best of all, from the first. */
function pageAsk(finding: Finding): SearchAsk {
  const { query, asked } = finding
  const { sort, limit, cursor, page = 1 } = query
  if (byMatch(finding)) return { ...asked.ask, limit: MOST_JUDGED }
  const from = cursor === undefined ? { page } : { cursor }
  return { ...asked.ask, sort: sort === 'match' ? 'relevance' : sort, limit, from }
}

interface Page {
  items: FoundJob[]
  next: string | null
  notes: string[]
}

function pageOf(finding: Finding, { found, shown }: Found): Page {
  const { query, asked, own, lexicon, judge } = finding
  const tools = { lexicon, query: asked.query, located: asked.located, bookmarks: own.bookmarks }
  const judged = (jobs: readonly ShownJob[]) => jobs.map((job) => ({ job, match: judge(job) }))
  const show = (jobs: ReturnType<typeof judged>): FoundJob[] =>
    jobs.map(({ job, match }) => ({ ...showJob(job, tools), match }))
  if (!byMatch(finding))
    return { items: show(judged(shown)), next: found.next, notes: query.sort === 'match' ? [NO_RESUME] : [] }
  const first = firstOf(query)
  const sorted = judged(shown).toSorted((a, b) => (b.match ?? -1) - (a.match ?? -1))
  const end = first + query.limit
  return {
    items: show(sorted.slice(first, end)),
    next: end < sorted.length ? `match-${end}` : null,
    notes: found.total > MOST_JUDGED ? [ONLY_THE_BEST] : [],
  }
}

async function answer(deps: Deps, me: UserId, finding: Finding): Promise<JobsFound> {
  const { asked } = finding
  const looked = await look(deps, me, finding, pageAsk(finding))
  const { items, next, notes } = pageOf(finding, looked)
  const { total, exact, facets } = looked.found
  return {
    items,
    total,
    exact,
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, choices]) => [name, [...choices]]),
    ) as JobsFound['facets'],
    next,
    didYouMean: looked.meant,
    place: asked.place,
    notes: [...asked.notes, ...notes],
  }
}

/** The jobs that a person looks for, without those that they do not want to see. */
export async function searchFor(deps: Deps, me: UserId, query: JobQuery): Promise<JobsFound> {
  const { limit, page = 1, sort, with_match } = query
  if (page * limit > DEEPEST_JOB)
    throw badFilter('page', `Only the first ${DEEPEST_JOB} jobs can be reached page by page. Narrow the search.`)
  const now = deps.now()
  const lexicon = await deps.atHand.lexicon()
  const asked = askedBy(query, { lexicon, gazetteer: deps.atHand.gazetteer(), now })
  const term = query.cursor === undefined && page === 1 ? termOf(asked.query) : null
  const own = await readOwn(deps.users, me, { term, seeker: sort === 'match' || with_match })
  const judge = judgeShown(own.seeker, lexicon, now)
  const found = await answer(deps, me, { query, asked, own, lexicon, judge })
  if (found.total > 0) noteTerm(deps, { me, term, termDay: own.termDay })
  return found
}
