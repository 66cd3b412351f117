import type { InStatement, Row } from '@libsql/client'
import type { FoundJob } from '@rolecall/shared/domain/search/found.ts'
import { highlighted, snippetOf } from '@rolecall/shared/domain/search/highlights.ts'
import type { Query } from '@rolecall/shared/domain/search/query.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { postingIn } from '../../catalogue/only-in-text.ts'
import { sources } from '../../ingest/sources.gen.ts'
import { kilometres } from '@rolecall/shared/domain/kilometres.ts'
import type { Located } from '../../places/gazetteer.ts'
import { maybeText, textOf } from '../../ports/row.ts'

/** A job with the posting that is shown for it. */
export interface ShownJob {
  row: Row
  id: string
  number: number
  /** Its own id, and those of the jobs that were merged into it. */
  ids: readonly string[]
  /** Null where its text was given up after it had been over for long. */
  posting: Posting | null
}

const SHOWN = `
  kin(root, number) AS (
    SELECT number, number FROM wanted
    UNION SELECT kin.root, merge.gone_job FROM kin JOIN merge ON merge.kept_job = kin.number
    WHERE merge.gone_job IS NOT NULL AND merge.undone_at IS NULL
  ), names(number, ids) AS (
    SELECT root, json_group_array(job.id) FROM kin JOIN job ON job.number = kin.number GROUP BY root
  )
  SELECT job.*, names.ids, posting.source, posting.address, body.posting AS body
  FROM wanted JOIN job USING (number) JOIN names USING (number)
  LEFT JOIN posting ON posting.number = job.lead LEFT JOIN posting_body body ON body.number = job.lead
  ORDER BY wanted.place`

/** Jobs by their numbers, in this order. */
export const shownBy = (numbers: readonly number[]): InStatement => ({
  sql: `WITH RECURSIVE wanted(place, number) AS (SELECT key, value FROM json_each(?1)), ${SHOWN}`,
  args: [JSON.stringify(numbers)],
})

/** Jobs by their ids, in this order; in place of one that was merged into another one, that one. */
export const shownByIds = (ids: readonly string[]): InStatement => ({
  sql: `
    WITH RECURSIVE moved(place, number) AS (
      SELECT asked.key, job.number FROM json_each(?1) asked JOIN job ON job.id = asked.value
      UNION SELECT place, merge.kept_job FROM moved
      JOIN merge ON merge.gone_job = moved.number AND merge.undone_at IS NULL
    ), wanted(place, number) AS (
      SELECT min(place), number FROM moved JOIN job USING (number) WHERE closed_why IS NOT 'merged' GROUP BY number
    ), ${SHOWN}`,
  args: [JSON.stringify(ids)],
})

export const shownIn = (rows: readonly Row[]): ShownJob[] =>
  rows.map((row) => ({
    row,
    id: textOf(row['id']),
    number: Number(row['number']),
    ids: JSON.parse(textOf(row['ids'])) as string[],
    posting: postingIn(maybeText(row, 'body'), maybeText(row, 'only_in_text')),
  }))

export interface ShowTools {
  lexicon: Lexicon
  query: Query | null
  located: Located | null
  bookmarks: ReadonlySet<string>
}

const instantOf = (row: Row, name: string): string | null =>
  row[name] === null ? null : new Date(Number(row[name])).toISOString()
const numberOf = (row: Row, name: string): number | null => (row[name] === null ? null : Number(row[name]))

const skillsOf = (row: Row, lexicon: Lexicon): FoundJob['skills'] =>
  (JSON.parse(textOf(row['skills'])) as string[]).flatMap((id) => {
    const skill = lexicon.skill(id)
    return skill ? [{ id, name: skill.name }] : []
  })

function seenAt({ row, posting }: ShownJob): FoundJob['seenAt'] {
  const id = maybeText(row, 'source') ?? posting?.site ?? ''
  const source = sources.find((one) => one.id === id)
  return {
    source: id,
    name: source?.name ?? id,
    url: posting?.url ?? maybeText(row, 'address') ?? '',
    credit: source?.terms.credit ?? null,
  }
}

function distanceOf(row: Row, located: Located | null): number | null {
  const [north, east] = [numberOf(row, 'north'), numberOf(row, 'east')]
  return located === null || north === null || east === null
    ? null
    : Math.round(kilometres({ north, east }, located) * 10) / 10
}

const payOf = ({ row, posting }: ShownJob): FoundJob['pay'] =>
  posting?.salary
    ? {
        text: posting.salary.text,
        salary: posting.salary,
        min: numberOf(row, 'pay_min'),
        max: numberOf(row, 'pay_max'),
      }
    : null

/** A job as a list shows it. */
export function showJob(job: ShownJob, { lexicon, query, located, bookmarks }: ShowTools): FoundJob {
  const { row, posting } = job
  const title = textOf(row['title'])
  return {
    id: job.id,
    title,
    company: maybeText(row, 'company'),
    companyKey: maybeText(row, 'company_key'),
    location: posting?.location ?? maybeText(row, 'town'),
    country: maybeText(row, 'country'),
    workModel: maybeText(row, 'work_model') as FoundJob['workModel'],
    pay: payOf(job),
    level: maybeText(row, 'level'),
    employmentType: maybeText(row, 'employment_type'),
    language: maybeText(row, 'language'),
    visa: posting?.visa.stance ?? 'unknown',
    skills: skillsOf(row, lexicon),
    postedAt: instantOf(row, 'posted_at'),
    firstSeenAt: new Date(Number(row['first_seen_at'])).toISOString(),
    distance: distanceOf(row, located),
    match: null,
    bookmarked: job.ids.some((id) => bookmarks.has(id)),
    closed: row['closed_at'] !== null,
    seenAt: seenAt(job),
    postings: Number(row['postings']),
    highlights: { title: highlighted(title, query), text: snippetOf(posting?.description ?? '', query) },
  }
}
