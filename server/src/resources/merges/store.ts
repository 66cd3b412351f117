import type { Row } from '@libsql/client'
import { mergeOf } from '../../catalogue/read-merges.ts'
import { undoMerge } from '../../catalogue/undo-merge.ts'
import type { Deps } from '../../deps.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import { forgetDoubts, mostDoubted } from './doubts.ts'
import type { Doubted } from './doubts.ts'
import { mergeError } from './errors.ts'
import type { MergeList, MergeQuery } from './shapes.ts'

const SELECT = `
  SELECT merged.*, job.id AS job_id, job.title, job.company,
    put.source AS put_source, put.address AS put_address, put_body.posting ->> 'title' AS put_title,
    stood.source AS stood_source, stood.address AS stood_address, stood_body.posting ->> 'title' AS stood_title
  FROM "merge" merged JOIN job ON job.number = kept_job
  JOIN posting put ON put.number = merged.posting LEFT JOIN posting_body put_body ON put_body.number = put.number
  JOIN posting stood ON stood.number = merged.beside LEFT JOIN posting_body stood_body ON stood_body.number = stood.number`
/** Pairs of a merge's number and when it was made: both must fit, for a new catalogue numbers anew. */
const IN_DOUBT = `
  undone_at IS NULL AND EXISTS (SELECT 1 FROM json_each(?1) pair
    WHERE pair.value ->> 0 = merged.number AND pair.value ->> 1 = merged.at)`
const DOUBTED = `${SELECT} WHERE merged.number IN (SELECT value ->> 0 FROM json_each(?1)) AND ${IN_DOUBT}`
const OTHERS = `${SELECT} WHERE merged.number < ?2 AND NOT (${IN_DOUBT}) ORDER BY merged.number DESC LIMIT ?3`

const sideOf = (row: Row, side: 'put' | 'stood') => ({
  source: textOf(row[`${side}_source`]),
  address: textOf(row[`${side}_address`]),
  title: maybeText(row, `${side}_title`) ?? '',
})

const NOBODY: Doubted['doubts'] = { people: 0, notes: [] }
type Item = MergeList['items'][number]

const itemOf = (row: Row, doubts = NOBODY): Item =>
  Object.assign(mergeOf(row), {
    job: { id: textOf(row['job_id']), title: textOf(row['title']), company: maybeText(row, 'company') },
    posting: sideOf(row, 'put'),
    beside: sideOf(row, 'stood'),
    undoneWhy: maybeText(row, 'undone_why'),
    doubts,
  })

/** The first page leads with what people doubt, most of them first; then, as on all pages, the last ones first. */
export async function listMerges(
  { users, catalogue }: Pick<Deps, 'users' | 'catalogue'>,
  { before, limit }: MergeQuery,
): Promise<MergeList> {
  const all = await mostDoubted(users)
  const pairs = JSON.stringify(all.map(({ merge, mergedAt }) => [merge, mergedAt]))
  const [doubted, others] = await catalogue.client.batch(
    [
      { sql: DOUBTED, args: [before === undefined ? pairs : '[]'] },
      { sql: OTHERS, args: [pairs, before ?? Number.MAX_SAFE_INTEGER, limit] },
    ],
    'read',
  )
  const byNumber = new Map((doubted?.rows ?? []).map((row) => [Number(row['number']), row]))
  const first = all.flatMap(({ merge, doubts }) => {
    const row = byNumber.get(merge)
    return row ? [itemOf(row, doubts)] : []
  })
  const rest = (others?.rows ?? []).map((row) => itemOf(row))
  return { items: [...first, ...rest], next: rest.length < limit ? null : (rest.at(-1)?.number ?? null) }
}

/** Doing it again changes nothing. */
export async function takeApart(deps: Deps, merge: number, why: string): Promise<void> {
  const parts = { ...deps, lexicon: await deps.atHand.lexicon(), gazetteer: deps.atHand.gazetteer() }
  if ((await undoMerge(parts, merge, why)) === 'unknown') throw mergeError('no-such-merge')
  await forgetDoubts(deps.users, merge)
}
