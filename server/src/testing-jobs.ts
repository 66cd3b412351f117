import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import { titleKeyOf } from '@rolecall/shared/domain/dedupe/title-key.ts'
import type { Db } from './ports/db.ts'

/** A job as far as the figures look at it; what is left out is not known of it. */
export interface TestJob {
  title?: string
  company?: string | null
  country?: string | null
  town?: string | null
  skills?: readonly string[]
  pay?: number | readonly [number, number] | null
  level?: string | null
  postedAt?: number | null
  seenAt: number
  closedAt?: number | null
  closedWhy?: string | null
}

const ADD = `
  INSERT INTO job (id, title, title_key, company, company_key, country, town, skills, pay_min, pay_max, level, posted_at,
    first_seen_at, last_seen_at, changed_at, closed_at, closed_why)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT 1 + coalesce(max(changed_at), 0) FROM job), ?, ?)`
const CHANGED =
  "INSERT INTO meta (key, value) VALUES ('jobs-changed', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1"

function argsOf(job: TestJob) {
  const { title = 'Baker', company = null, country = null, town = null, pay = null, seenAt } = job
  const [min, max] = typeof pay === 'object' ? (pay ?? [null, null]) : [pay, pay]
  return [
    crypto.randomUUID(),
    title,
    titleKeyOf(title),
    company,
    companyKeyOf(company),
    country,
    town,
    JSON.stringify(job.skills ?? []),
    min,
    max,
    job.level ?? null,
    job.postedAt ?? null,
    seenAt,
    seenAt,
    job.closedAt ?? null,
    job.closedWhy ?? null,
  ]
}

/** Puts jobs into the catalogue as they stand there after a run, without a posting. Gives their ids. */
export async function addTestJobs(catalogue: Db, jobs: readonly TestJob[]): Promise<string[]> {
  const all = jobs.map(argsOf)
  await catalogue.write([...all.map((args) => ({ sql: ADD, args })), CHANGED])
  return all.map(([id]) => String(id))
}
