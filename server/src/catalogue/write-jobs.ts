import type { InStatement, InValue } from '@libsql/client'
import type { Group } from './group.ts'
import type { Normal } from './normalise.ts'
import { insertRows, listed, orUpdate } from './rows.ts'

/** A job whose columns are written anew, from its leading posting. */
export interface JobToWrite {
  number: number
  group: Group
  lead: number
  normal: Normal
  postedAt: number | null
  firstSeenAt: number
  repostOf: number | null
}

const SAID = [
  'lead',
  'title',
  'title_key',
  'company',
  'company_key',
  'country',
  'region',
  'town',
  'north',
  'east',
  'work_model',
  'remote_countries',
  'pay_min',
  'pay_max',
  'pay_currency',
  'level',
  'employment_type',
  'language',
  'visa',
  'skills',
  'only_in_text',
] as const
const COLUMNS = ['number', 'id', 'first_seen_at', 'last_seen_at', 'changed_at', 'repost_of', ...SAID] as const

function rowOf({ number, lead, normal, repostOf }: JobToWrite, now: number): InValue[] {
  const { title, titleKey, company, companyKey, country, region, town, north, east, workModel } = normal
  const { payMin, payMax, payCurrency, level, employmentType, language, visa } = normal
  const own = [number, crypto.randomUUID(), now, now, now, repostOf, lead]
  const place = [country, region, town, north, east, workModel, JSON.stringify(normal.remoteCountries)]
  const terms = [payMin, payMax, payCurrency, level, employmentType, language, visa]
  const skills = JSON.stringify(normal.skills.map(({ id }) => id))
  return [...own, title, titleKey, company, companyKey, ...place, ...terms, skills, normal.onlyInText]
}

const FORGET_WORDS = 'DELETE FROM job_words WHERE rowid IN (SELECT value FROM json_each(?1))'
const UNPLACED = 'INSERT OR IGNORE INTO unplaced (number) SELECT value FROM json_each(?1)'

/** What recommendations find a job by. */
const wordsOf = ({ number, normal }: JobToWrite): InValue[] => [
  number,
  normal.title,
  normal.skills.map(({ id }) => id).join(' · '),
]

export function jobStatements(jobs: readonly JobToWrite[], now: number): InStatement[] {
  if (jobs.length === 0) return []
  const known = jobs.filter(({ group }) => !group.isNew).map(({ number }) => number)
  return [
    ...insertRows(
      'job',
      COLUMNS,
      jobs.map((job) => rowOf(job, now)),
      orUpdate('number', SAID),
    ),
    ...(known.length > 0 ? [{ sql: FORGET_WORDS, args: [listed(known)] }] : []),
    ...insertRows('job_words', ['rowid', 'title', 'skills'], jobs.map(wordsOf)),
    { sql: UNPLACED, args: [listed(jobs.map(({ number }) => number))] },
  ]
}

const MOVE = `
  UPDATE posting SET job = moved.value ->> 1 FROM json_each(?1) moved WHERE posting.number = moved.value ->> 0`

export const moveStatement = (moved: readonly (readonly [posting: number, job: number])[]): InStatement[] =>
  moved.length === 0 ? [] : [{ sql: MOVE, args: [JSON.stringify(moved)] }]

/** A job is seen while one of its postings is, and over once the last of them is. */
const RECKON = `
  UPDATE job SET
    postings = of.open, first_seen_at = of.first, last_seen_at = of.last, posted_at = of.posted, changed_at = ?2,
    closed_at = CASE WHEN of.open = 0 THEN of.closed END,
    closed_why = CASE WHEN of.open = 0 THEN
      (SELECT closed_why FROM posting WHERE posting.job = job.number ORDER BY closed_at DESC LIMIT 1) END
  FROM (
    SELECT job AS number, sum(closed_at IS NULL) AS open, min(first_seen_at) AS first, max(last_seen_at) AS last,
      min(posted_at) AS posted, max(closed_at) AS closed
    FROM posting WHERE job IN (SELECT value FROM json_each(?1)) GROUP BY job
  ) of WHERE job.number = of.number`

export const reckonStatement = (jobs: readonly number[], now: number): InStatement[] =>
  jobs.length === 0 ? [] : [{ sql: RECKON, args: [listed(jobs), now] }]

const TAKE_OVER = `
  UPDATE job SET closed_at = ?2, closed_why = 'merged', postings = 0, lead = NULL, changed_at = ?2
  WHERE number IN (SELECT value FROM json_each(?1))`

export const goneStatements = (gone: readonly number[], now: number): InStatement[] =>
  gone.length === 0
    ? []
    : [
        { sql: TAKE_OVER, args: [listed(gone), now] },
        { sql: FORGET_WORDS, args: [listed(gone)] },
      ]

const TOUCH = `
  UPDATE posting SET last_seen_at = ?2, seen_in = ?3, missed = 0 WHERE number IN (SELECT value FROM json_each(?1))`
const TOUCH_JOBS = `
  UPDATE job SET last_seen_at = ?2
  WHERE number IN (SELECT job FROM posting WHERE number IN (SELECT value FROM json_each(?1)))`

/** Seen again and nothing new: two statements for all of them. */
export const touchStatements = (numbers: readonly number[], now: number, run: number): InStatement[] =>
  numbers.length === 0
    ? []
    : [
        { sql: TOUCH, args: [listed(numbers), now, run] },
        { sql: TOUCH_JOBS, args: [listed(numbers), now] },
      ]

const SAY = `
  UPDATE posting SET said = of.value ->> 1 FROM json_each(?1) of WHERE posting.number = of.value ->> 0`

/** What lists say now of adverts that did not change. */
export const saidStatement = (said: readonly (readonly [posting: number, said: string])[]): InStatement[] =>
  said.length === 0 ? [] : [{ sql: SAY, args: [JSON.stringify(said)] }]

const CHANGED = `
  INSERT INTO meta (key, value) VALUES ('jobs-changed', ?2)
  ON CONFLICT (key) DO UPDATE SET value = CASE WHEN value IS ?1 THEN ?2 END`

/** Says that jobs changed, and fails where somebody else said so since `version` was read: the column takes no null. */
export const changedStatement = (version: string | null): InStatement => ({
  sql: CHANGED,
  args: [version, String(Number(version ?? 0) + 1)],
})

export const isOvertaken = (error: unknown): boolean => String(error).includes('NOT NULL constraint failed: meta.value')
