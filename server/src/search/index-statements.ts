import type { InStatement } from '@libsql/client'
import { namedIn, packColumns } from '@rolecall/shared/domain/search/index/columns.ts'
import { invert } from '@rolecall/shared/domain/search/index/invert.ts'
import { packPages } from '@rolecall/shared/domain/search/index/pages.ts'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import type { Db } from '../ports/db.ts'
import { codesFor } from './codes.ts'
import { fillColumns, fillPages } from './fill.ts'

const BEGIN = 'INSERT INTO search_segment (docs) VALUES (?1)'
/** The segment that was begun in this transaction. */
const NEWEST = '(SELECT max(segment) FROM search_segment)'
const BURY = `
  INSERT INTO search_dead (segment, slot)
  SELECT segment, slot FROM json_each(?1) gone JOIN search_slot ON search_slot.job = gone.value`
const FORGET = 'DELETE FROM search_slot WHERE job IN (SELECT value FROM json_each(?1))'
const SEAT = `INSERT INTO search_slot (job, segment, slot) SELECT value, ${NEWEST}, key FROM json_each(?1)`

/**
 * What has to be written so that these jobs are found as they are now, and those that are gone are found no more. To be
 * written in the same transaction as the jobs themselves. All new jobs of a batch in one call: each call makes a segment.
 */
export async function indexStatements(
  catalogue: Db,
  docs: readonly SearchDoc[],
  gone: readonly number[],
): Promise<InStatement[]> {
  const jobs = docs.map(({ job }) => job)
  const left = JSON.stringify([...new Set([...jobs, ...gone])])
  const bury = [BURY, FORGET].map((sql): InStatement => ({ sql, args: [left] }))
  if (docs.length === 0) return gone.length === 0 ? [] : bury
  const codes = await codesFor(catalogue, namedIn(docs))
  const { lengths, lists } = invert(docs)
  return [
    ...bury,
    { sql: BEGIN, args: [docs.length] },
    ...fillPages(NEWEST, packPages(lists)),
    ...fillColumns(NEWEST, packColumns(docs, lengths, codes.of)),
    { sql: SEAT, args: [JSON.stringify(jobs)] },
  ]
}
