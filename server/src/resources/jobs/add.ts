import type { InStatement } from '@libsql/client'
import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Db } from '../../ports/db.ts'

/** A vacancy as it enters the catalogue, with what was read out of its posting. */
export interface NewJob {
  id: string
  posting: Posting
  skills: readonly { id: string; name: string }[]
  /** Two small letters. */
  country: string | null
  seenAt: number
}

const ADD = `
  INSERT INTO job (id, title, company, company_key, country, work_model, skills, posted_at, first_seen_at, last_seen_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)`
const ADD_POSTING = 'INSERT INTO job_posting (number, posting) VALUES (last_insert_rowid(), ?1)'
const ADD_UNPLACED = 'INSERT INTO unplaced (number) VALUES (last_insert_rowid())'
const ADD_WORDS =
  'INSERT INTO job_words (rowid, title, company, skills, body) VALUES (last_insert_rowid(), ?1, ?2, ?3, ?4)'
const CHANGED =
  "INSERT INTO meta (key, value) VALUES ('jobs-changed', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1"

const timeOf = (when: string | null): number | null => (when === null ? null : Date.parse(when))

function statementsOf({ id, posting, skills, country, seenAt }: NewJob): InStatement[] {
  const { title, company, workModel, description } = posting
  // A list shows it as plain text; the markup would only take room.
  const kept = JSON.stringify({ ...posting, descriptionHtml: null })
  const ids = JSON.stringify(skills.map((skill) => skill.id))
  return [
    {
      sql: ADD,
      args: [id, title, company, companyKeyOf(company), country, workModel, ids, timeOf(posting.postedAt), seenAt],
    },
    { sql: ADD_POSTING, args: [kept] },
    ADD_UNPLACED,
    { sql: ADD_WORDS, args: [title, company, skills.map(({ name }) => name).join(' · '), description] },
  ]
}

/** All of them or none. */
export async function addJobs(catalogue: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length > 0) await catalogue.write([...jobs.flatMap(statementsOf), CHANGED])
}
