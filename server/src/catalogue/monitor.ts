import type { Db } from '../ports/db.ts'

const COUNTS = `
  SELECT (SELECT count(*) FROM job WHERE closed_at IS NULL) AS openJobs,
    (SELECT count(*) FROM job WHERE closed_at IS NOT NULL AND closed_why IS NOT 'merged') AS closedJobs,
    (SELECT count(*) FROM posting WHERE closed_at IS NULL) AS openPostings,
    (SELECT count(*) FROM posting) AS postings,
    (SELECT count(*) FROM posting WHERE fingerprint IS NULL) AS notCompared,
    (SELECT count(*) FROM "merge") AS merges,
    (SELECT count(*) FROM "merge" WHERE undone_at IS NOT NULL) AS undone`
const BY_REASON = `
  SELECT reason, count(*) AS merges, sum(undone_at IS NOT NULL) AS undone, avg(share) AS share
  FROM "merge" GROUP BY reason ORDER BY merges DESC`
/** Many adverts of one source in one job: a template, or a source that gives one vacancy many names. */
const MANY = 12
const SUSPICIOUS = `
  SELECT job.id, job.title, job.company, count(*) AS postings, max(of_source) AS mostAtOneSource, sum(texts) AS texts
  FROM (
    SELECT job AS number, source, count(*) AS of_source, count(DISTINCT content_hash) AS texts
    FROM posting WHERE closed_at IS NULL GROUP BY job, source
  ) JOIN job USING (number) GROUP BY number HAVING sum(of_source) > ${MANY} ORDER BY sum(of_source) DESC LIMIT 20`

export interface Watched {
  counts: Record<string, number>
  undoneShare: number
  byReason: Record<string, unknown>[]
  suspicious: Record<string, unknown>[]
}

const plain = (rows: readonly object[] = []): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row)))

/** How the merging does: how much there is, why it was put together, what was taken apart, and what to look at. */
export async function watchMerges(catalogue: Db): Promise<Watched> {
  const [counts, byReason, suspicious] = await Promise.all(
    [COUNTS, BY_REASON, SUSPICIOUS].map((sql) => catalogue.read(sql)),
  )
  const numbers = Object.fromEntries(
    Object.entries(counts?.rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
  )
  const { merges = 0, undone = 0 } = numbers
  return {
    counts: numbers,
    undoneShare: merges === 0 ? 0 : undone / merges,
    byReason: plain(byReason?.rows),
    suspicious: plain(suspicious?.rows),
  }
}
