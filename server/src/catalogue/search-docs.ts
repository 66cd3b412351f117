import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import type { Db } from '../ports/db.ts'
import { listIn, maybeNumber, maybeText, textOf } from '../ports/row.ts'
import type { Row } from '@libsql/client'
import { openSources } from './jobs-to-write.ts'
import { listed } from './rows.ts'
import type { JobToWrite } from './write-jobs.ts'

/** What a search finds a job by, as it was just read. */
export function docOf({ number, normal, group, postedAt, firstSeenAt }: JobToWrite): SearchDoc {
  const { posting, onlyInText: _, ...said } = normal
  return { ...said, job: number, postedAt, firstSeenAt, sources: openSources(group), text: posting.description ?? '' }
}

const READ = `
  SELECT job.*, posting_body.posting ->> 'description' AS text,
    (SELECT json_group_array(DISTINCT source) FROM posting WHERE posting.job = job.number AND posting.closed_at IS NULL) AS sources
  FROM job JOIN posting_body ON posting_body.number = job.lead
  WHERE job.number IN (SELECT value FROM json_each(?1))`

function docOfRow(row: Row, lexicon: Lexicon): SearchDoc {
  const skills = listIn(row, 'skills').map((id) => ({ id, name: lexicon.skill(id)?.name ?? id }))
  return {
    job: Number(row['number']),
    title: textOf(row['title']),
    company: maybeText(row, 'company'),
    companyKey: maybeText(row, 'company_key'),
    skills,
    text: maybeText(row, 'text') ?? '',
    country: maybeText(row, 'country'),
    region: maybeText(row, 'region'),
    town: maybeText(row, 'town'),
    north: maybeNumber(row, 'north'),
    east: maybeNumber(row, 'east'),
    workModel: maybeText(row, 'work_model'),
    remoteCountries: listIn(row, 'remote_countries'),
    payMin: maybeNumber(row, 'pay_min'),
    payMax: maybeNumber(row, 'pay_max'),
    employmentType: maybeText(row, 'employment_type'),
    level: maybeText(row, 'level'),
    language: maybeText(row, 'language'),
    visa: maybeText(row, 'visa'),
    sources: listIn(row, 'sources'),
    postedAt: maybeNumber(row, 'posted_at'),
    firstSeenAt: Number(row['first_seen_at']),
  }
}

/** The same of jobs as they were written before. One without a body is found no more. */
export async function readDocs(catalogue: Db, lexicon: Lexicon, jobs: Iterable<number>): Promise<SearchDoc[]> {
  const { rows } = await catalogue.read({ sql: READ, args: [listed(jobs)] })
  return rows.map((row) => docOfRow(row, lexicon))
}
