import type { Row } from '@libsql/client'
import { mergeOf } from '../../catalogue/read-merges.ts'
import { undoMerge } from '../../catalogue/undo-merge.ts'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import type { Db } from '../../ports/db.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import type { MergeList, MergeQuery } from './shapes.ts'

const mergeError = errorTable({
  'no-such-merge': [404, 'There is no merge with this number.'],
})

const LIST = `
  SELECT merged.*, job.id AS job_id, job.title, job.company,
    put.source AS put_source, put.address AS put_address, put_body.posting ->> 'title' AS put_title,
    stood.source AS stood_source, stood.address AS stood_address, stood_body.posting ->> 'title' AS stood_title
  FROM "merge" merged JOIN job ON job.number = kept_job
  JOIN posting put ON put.number = merged.posting LEFT JOIN posting_body put_body ON put_body.number = put.number
  JOIN posting stood ON stood.number = merged.beside LEFT JOIN posting_body stood_body ON stood_body.number = stood.number
  WHERE merged.number < ?1 ORDER BY merged.number DESC LIMIT ?2`

const sideOf = (row: Row, side: 'put' | 'stood') => ({
  source: textOf(row[`${side}_source`]),
  address: textOf(row[`${side}_address`]),
  title: maybeText(row, `${side}_title`) ?? '',
})

/** The last ones first. */
export async function listMerges(
  catalogue: Db,
  { before = Number.MAX_SAFE_INTEGER, limit }: MergeQuery,
): Promise<MergeList> {
  const { rows } = await catalogue.read({ sql: LIST, args: [before, limit] })
  const items = rows.map((row) =>
    Object.assign(mergeOf(row), {
      job: { id: textOf(row['job_id']), title: textOf(row['title']), company: maybeText(row, 'company') },
      posting: sideOf(row, 'put'),
      beside: sideOf(row, 'stood'),
      undoneWhy: maybeText(row, 'undone_why'),
    }),
  )
  return { items, next: items.length < limit ? null : (items.at(-1)?.number ?? null) }
}

/** Doing it again changes nothing. */
export async function takeApart(deps: Deps, merge: number, why: string): Promise<void> {
  const parts = { ...deps, lexicon: await deps.atHand.lexicon(), gazetteer: deps.atHand.gazetteer() }
  if ((await undoMerge(parts, merge, why)) === 'unknown') throw mergeError('no-such-merge')
}
