import type { InStatement } from '@libsql/client'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import { indexStatements } from '../search/index-statements.ts'
import type { Arrival } from './arrival.ts'
import type { Grouped } from './group.ts'
import { isFoundElsewhere, jobsToWrite, openSources } from './jobs-to-write.ts'
import type { JobsToWrite } from './jobs-to-write.ts'
import type { PairedUp } from './pair-up.ts'
import { docOf, readDocs } from './search-docs.ts'
import type { TakeInParts } from './take-in.ts'
import { goneStatements, jobStatements, moveStatement, reckonStatement } from './write-jobs.ts'
import { endStatements, mergeStatements } from './write-postings.ts'

export interface Changes {
  statements: InStatement[]
  /** The jobs that anything happened to. */
  jobs: number[]
}

/** What a search finds the jobs by from now on. */
async function docsOf({ catalogue, lexicon }: TakeInParts, { jobs, touched }: JobsToWrite): Promise<SearchDoc[]> {
  const elsewhere = new Map(touched.filter(isFoundElsewhere).map((group) => [group.job, group]))
  const read = elsewhere.size === 0 ? [] : await readDocs(catalogue, lexicon, elsewhere.keys())
  const there = read.flatMap((doc) => {
    const group = elsewhere.get(doc.job)
    return group ? [{ ...doc, sources: openSources(group) }] : []
  })
  return [...jobs.map(docOf), ...there].filter(({ sources }) => sources.length > 0)
}

/** Writes down which postings are one job: the jobs, why they are, and what they are found by. */
export async function groupChanges(
  parts: TakeInParts,
  grouped: Grouped,
  arrivals: readonly Arrival[],
  paired: PairedUp,
  now: number,
): Promise<Changes> {
  const tools = { lexicon: parts.lexicon, gazetteer: parts.gazetteer, now }
  const written = await jobsToWrite(parts.catalogue, grouped, arrivals, paired, tools)
  const { jobs, affected } = written
  const numbers = affected.map(({ job }) => job)
  const own = new Set(arrivals.map(({ number }) => number))
  const moved = affected.flatMap(({ job, members }) =>
    members.filter((one) => one.job !== job && !own.has(one.number)).map(({ number }) => [number, job] as const),
  )
  const gone = [...grouped.gone.keys()]
  const over = affected.filter((group) => openSources(group).length === 0).map(({ job }) => job)
  return {
    jobs: numbers,
    statements: [
      ...jobStatements(jobs, now),
      ...endStatements(jobs),
      ...moveStatement(moved),
      ...reckonStatement(numbers, now),
      ...goneStatements(gone, now),
      ...mergeStatements(grouped.merges, now),
      ...(await indexStatements(parts.catalogue, await docsOf(parts, written), [...gone, ...over])),
    ],
  }
}
