import { join } from 'node:path'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'
import { addJobs } from '@rolecall/server/resources/jobs/add.ts'

/** A vacancy of an invented company. */
export type Vacancy = Partial<Posting> & { title: string; company: string; description: string }

/** Puts jobs into the catalogue of a server as it would itself. */
export async function fillCatalogue(folder: string, vacancies: readonly Vacancy[], now: number): Promise<void> {
  const lexicon = await loadLexicon()
  const catalogue = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
  const jobs = vacancies.map((vacancy, at) => {
    const url = `https://jobs.example.com/${at + 1}`
    const found = lexicon.find(vacancy.description).map(({ id, name }) => [id, { id, name }] as const)
    const posting = { ...emptyPosting(url), canonicalUrl: canonicalUrl(url), site: 'jobs.example.com', ...vacancy }
    return { id: crypto.randomUUID(), posting, skills: [...new Map(found).values()], country: 'de', seenAt: now }
  })
  await addJobs(catalogue, jobs)
  await catalogue.close()
}
