import type { InStatement } from '@libsql/client'
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
  INSERT INTO job (id, title, company, company_key, country, work_model, skills, posting, posted_at, first_seen_at, last_seen_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)`
const ADD_WORDS =
  'INSERT INTO job_words (rowid, title, company, skills, body) VALUES (last_insert_rowid(), ?1, ?2, ?3, ?4)'
const CHANGED =
  "INSERT INTO meta (key, value) VALUES ('jobs-changed', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1"

/** Legal forms and punctuation that one spelling of a company has and another has not. */
const FORM = /\b(?:gmbh|ag|se|kg|ltd|limited|inc|llc|plc|corp|corporation|co|sa|sas|sarl|bv|nv|ab|oy|as|spa|srl)\b/g

export const companyKeyOf = (company: string): string =>
  company
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(FORM, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const timeOf = (when: string | null): number | null => (when === null ? null : Date.parse(when))

function statementsOf({ id, posting, skills, country, seenAt }: NewJob): InStatement[] {
  const { title, company, workModel, description } = posting
  // A list shows it as plain text; the markup would only take room.
  const kept = JSON.stringify({ ...posting, descriptionHtml: null })
  const ids = JSON.stringify(skills.map((skill) => skill.id))
  const key = company === null ? null : companyKeyOf(company)
  return [
    { sql: ADD, args: [id, title, company, key, country, workModel, ids, kept, timeOf(posting.postedAt), seenAt] },
    { sql: ADD_WORDS, args: [title, company, skills.map(({ name }) => name).join(' · '), description] },
  ]
}

/** All of them or none. */
export async function addJobs(catalogue: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length > 0) await catalogue.write([...jobs.flatMap(statementsOf), CHANGED])
}
