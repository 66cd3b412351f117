import type { Db } from '../ports/db.ts'
import { merge } from './merge.ts'
import type { Standing } from './merge.ts'

const TOGETHER = 8
const MOST_DOCS = 262_144
/** Of a segment with more dead than this share a new one is made. */
const DEAD_SHARE = 0.2

const STANDING = `
  SELECT segment, docs, (SELECT count(*) FROM search_dead dead WHERE dead.segment = search_segment.segment) AS dead
  FROM search_segment WHERE docs > 0 ORDER BY docs`
const CLOSED = 'SELECT segment FROM search_segment WHERE docs <= 0'
const SWEEP_PAGES = `
  DELETE FROM search_page WHERE rowid IN (SELECT rowid FROM search_page WHERE segment = ?1 LIMIT 500)`
const SWEEP_REST = ['search_column', 'search_dead', 'search_segment'].map(
  (table) => `DELETE FROM ${table} WHERE segment = ?1`,
)

/** What is left of segments that were merged, or of a merging that was cut short; a little at a time, others write too. */
async function sweep(catalogue: Db): Promise<void> {
  const { rows } = await catalogue.read(CLOSED)
  for (const { segment = null } of rows) {
    for (;;) {
      const [swept] = await catalogue.write([{ sql: SWEEP_PAGES, args: [segment] }])
      if (swept?.rowsAffected === 0) break
    }
    await catalogue.write(SWEEP_REST.map((sql) => ({ sql, args: [segment] })))
  }
}

/** All segments that are searched, the smallest first. */
export async function standing(catalogue: Db): Promise<Standing[]> {
  const { rows } = await catalogue.read(STANDING)
  return rows.map(({ segment, docs, dead }) => ({ segment: Number(segment), docs: Number(docs), dead: Number(dead) }))
}

/** The smallest first, as many as make no segment too great. */
function fitting(group: readonly Standing[]): Standing[] {
  let docs = 0
  return group.filter((one) => (docs += one.docs - one.dead) <= MOST_DOCS)
}

/** Eight times as many jobs each, so that a job is moved but a few times in its life. */
const tierOf = ({ docs }: Standing): number => Math.floor(Math.log(docs) / Math.log(TOGETHER))

function nextGroup(all: readonly Standing[]): Standing[] {
  for (const tier of new Set(all.map(tierOf))) {
    const group = fitting(all.filter((one) => tierOf(one) <= tier))
    if (group.length >= TOGETHER) return group
  }
  const dying = all.find(({ docs, dead }) => dead > docs * DEAD_SHARE)
  return dying ? [dying] : []
}

/** Merges small segments into great ones, and leaves out what is dead: what is to be read for a search stays little. */
export async function mergeSegments(catalogue: Db): Promise<number> {
  let merged = 0
  await sweep(catalogue)
  for (;;) {
    const group = nextGroup(await standing(catalogue))
    if (group.length === 0) return merged
    await merge(catalogue, group)
    await sweep(catalogue)
    merged += group.length
  }
}
