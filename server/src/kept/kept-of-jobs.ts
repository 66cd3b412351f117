import type { InStatement } from '@libsql/client'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { textOf } from '../ports/row.ts'
import { newId } from '../records/random.ts'
import type { UserId } from '../session.ts'
import { WHERE_NOW } from '../resources/jobs/dismissed.ts'

const line = z.string().max(2_000)
const maybe = line.nullable()
const at = z.number().int().min(0)
const most = <One extends z.ZodType>(one: One) => z.array(one).max(50_000).default([])

/** What a person said of jobs and companies of the catalogue, and was told of them, as an export has it. */
const Kept = z.object({
  bookmarks: most(z.object({ job: z.uuid(), at })),
  opinions: most(
    z.object({ job: z.uuid(), opinion: z.enum(['more', 'dismissed']), skills: line, companyKey: maybe, at }),
  ),
  hiddenCompanies: most(z.object({ companyKey: line.min(1), name: line, at })),
  doubts: most(z.object({ merge: z.number().int(), mergedAt: at, job: z.uuid(), title: line, note: maybe, at })),
  notices: most(
    z.object({
      job: z.uuid(),
      title: line,
      company: maybe,
      location: maybe,
      search: line,
      searchName: line,
      at,
      seenAt: at.nullable(),
    }),
  ),
})
type Kept = z.infer<typeof Kept>

const listOf = (table: string, fields: string): string =>
  `(SELECT json_group_array(json_object(${fields})) FROM (SELECT * FROM ${table} WHERE user_id = ?1 ORDER BY at))`
const READ = `
  SELECT
    ${listOf('bookmark', "'job', job, 'at', at")} AS bookmarks,
    ${listOf('job_opinion', "'job', job, 'opinion', opinion, 'skills', skills, 'companyKey', company_key, 'at', at")}
      AS opinions,
    ${listOf('hidden_company', "'companyKey', company_key, 'name', name, 'at', at")} AS hiddenCompanies,
    ${listOf('merge_doubt', "'merge', merge, 'mergedAt', merged_at, 'job', job, 'title', title, 'note', note, 'at', at")}
      AS doubts,
    ${listOf(
      'notice',
      `'job', job, 'title', title, 'company', company, 'location', location, 'search', search,
      'searchName', search_name, 'at', at, 'seenAt', seen_at`,
    )} AS notices`

/** Only what there is any of. */
export async function exportKept({ users }: Pick<Deps, 'users'>, me: UserId): Promise<Record<string, unknown>> {
  const row = (await users.read({ sql: READ, args: [me] })).rows[0]
  const lists = Object.keys(Kept.shape).map((name) => [name, JSON.parse(textOf(row?.[name] ?? '[]'))] as const)
  return Object.fromEntries(lists.filter(([, list]) => (list as unknown[]).length > 0))
}

const EACH = 'FROM json_each(?2) one WHERE true ON CONFLICT DO NOTHING'
const said = (name: string): string => `one.value ->> '${name}'`
const insert = (table: string, columns: Record<string, string>): string => `
  INSERT INTO ${table} (user_id, ${Object.keys(columns).join(', ')})
  SELECT ?1, ${Object.values(columns).map(said).join(', ')} ${EACH}`
const OPINION = { job: 'job', opinion: 'opinion', skills: 'skills', company_key: 'companyKey', at: 'at' }
const DOUBT = { merge: 'merge', merged_at: 'mergedAt', job: 'job', title: 'title', note: 'note', at: 'at' }
const NOTICE = { id: 'id', job: 'job', title: 'title', company: 'company', location: 'location', search: 'search' }
const RESTORE = {
  bookmarks: insert('bookmark', { job: 'job', at: 'at' }),
  opinions: insert('job_opinion', OPINION),
  hiddenCompanies: insert('hidden_company', { company_key: 'companyKey', name: 'name', at: 'at' }),
  doubts: insert('merge_doubt', DOUBT),
  notices: insert('notice', { ...NOTICE, search_name: 'searchName', at: 'at', seen_at: 'seenAt' }),
}

const MERGES = `
  SELECT merged.number, merged.at FROM json_each(?1) asked
  JOIN "merge" merged ON merged.number = asked.value ->> 0 AND merged.at = asked.value ->> 1`

/** A catalogue that was gathered anew has other jobs and other merges: what is about none of these cannot be kept. */
async function stillThere({ catalogue }: Pick<Deps, 'catalogue'>, kept: Kept): Promise<Kept> {
  const ids = [...kept.bookmarks, ...kept.opinions].map(({ job }) => job)
  const pairs = kept.doubts.map(({ merge, mergedAt }) => [merge, mergedAt])
  const [jobs, merges] = await catalogue.client.batch(
    [
      { sql: WHERE_NOW, args: [JSON.stringify([...new Set(ids)])] },
      { sql: MERGES, args: [JSON.stringify(pairs)] },
    ],
    'read',
  )
  const known = new Set((jobs?.rows ?? []).map(({ was }) => was))
  const made = new Set((merges?.rows ?? []).map((row) => `${Number(row['number'])} ${Number(row['at'])}`))
  return {
    ...kept,
    bookmarks: kept.bookmarks.filter(({ job }) => known.has(job)),
    opinions: kept.opinions.filter(({ job }) => known.has(job)),
    doubts: kept.doubts.filter(({ merge, mergedAt }) => made.has(`${merge} ${mergedAt}`)),
  }
}

/** What is there already stays as it is. What a newer version writes another way is left out. */
export async function restoreKept(parts: Pick<Deps, 'users' | 'catalogue'>, me: UserId, found: unknown): Promise<void> {
  const read = Kept.safeParse(found)
  if (!read.success) return
  const kept = await stillThere(parts, read.data)
  // Ids grow with time, and belong to one person.
  const notices = kept.notices.map((notice) => Object.assign(notice, { id: newId(notice.at) }))
  const rows = { ...kept, notices }
  const statements = Object.entries(RESTORE).map(([name, sql]): InStatement => {
    return { sql, args: [me, JSON.stringify(rows[name as keyof Kept])] }
  })
  await parts.users.write(statements)
}
