import type { Row } from '@libsql/client'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'

/** What is looked for, before anything is weighed. */
export interface Search {
  titles: readonly string[]
  /** Ids of skills, the most telling first. */
  skills: readonly string[]
  country: string | null
  /** Jobs that the vectors hold to be near, the nearest first. */
  near: readonly number[]
}

/** A job with just enough of it to be weighed against others. */
export interface Candidate {
  number: number
  id: string
  title: string
  companyKey: string | null
  country: string | null
  workModel: string | null
  skills: readonly string[]
  postedAt: number | null
  nearAt: number | null
}

/** Newest first and then no more: ranking every match of a common word would take as long as there are jobs. */
const OF_EACH = 300
const NEWEST = 100
const MOST_SKILLS = 12

const words = (of: string): string =>
  `SELECT rowid AS number FROM job_words WHERE job_words MATCH ${of} ORDER BY rowid DESC`
const FIND = `
  WITH found AS (
    SELECT number FROM (${words('?1')} LIMIT ${OF_EACH}) UNION
    SELECT number FROM (${words('?2')} LIMIT ${OF_EACH}) UNION
    SELECT number FROM (SELECT number FROM job WHERE country IS ?3 ORDER BY number DESC LIMIT ${NEWEST}) UNION
    SELECT value FROM json_each(?4)
  )
  SELECT job.number, id, title, company_key, country, work_model, skills, posted_at
  FROM found JOIN job ON job.number = found.number WHERE closed_at IS NULL`

/** Words in quotes are words, whatever else the search language would take them for. */
const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`

/** All words of a title in any order, in the title; nothing at all is what no job has. */
const inTitle = (titles: readonly string[]): string =>
  titles.map((title) => `title : (${(title.match(/[\p{L}\p{N}+#.]+/gu) ?? []).map(quoted).join(' AND ')})`).join(' OR ')
const inSkills = (skills: readonly string[]): string =>
  skills.length === 0 ? '' : `skills : (${skills.slice(0, MOST_SKILLS).map(quoted).join(' OR ')})`
const NOTHING = '"\u0001"'

const candidateOf = (row: Row, near: ReadonlyMap<number, number>): Candidate => {
  const maybe = (name: string): string | null => (row[name] === null ? null : textOf(row[name]))
  return {
    number: Number(row['number']),
    id: textOf(row['id']),
    title: textOf(row['title']),
    companyKey: maybe('company_key'),
    country: maybe('country'),
    workModel: maybe('work_model'),
    skills: JSON.parse(textOf(row['skills'])) as string[],
    postedAt: row['posted_at'] === null ? null : Number(row['posted_at']),
    nearAt: near.get(Number(row['number'])) ?? null,
  }
}

export async function findCandidates(catalogue: Db, { titles, skills, country, near }: Search): Promise<Candidate[]> {
  const worded = titles.filter((title) => /[\p{L}\p{N}]/u.test(title))
  const args = [inTitle(worded) || NOTHING, inSkills(skills) || NOTHING, country, JSON.stringify(near)]
  const { rows } = await catalogue.read({ sql: FIND, args })
  const places = new Map(near.map((number, at) => [number, at]))
  return rows.map((row) => candidateOf(row, places))
}
