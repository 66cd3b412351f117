import { join } from 'node:path'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { sightingOf, takeInAll } from '@rolecall/server/catalogue/testing.ts'
import { tidySearch } from '@rolecall/server/search/tidy-job.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'

/** A vacancy of an invented company. */
export type Vacancy = Partial<Posting> & { title: string; company: string; description: string }

const open = (folder: string) => openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })

/** What the server does by itself every few minutes: what is suggested and what was meant comes of it. */
export async function tidyCatalogue(folder: string): Promise<void> {
  const catalogue = await open(folder)
  await tidySearch({ catalogue })
  await catalogue.close()
}

/** Puts jobs into the catalogue of a server as it would itself. */
export async function fillCatalogue(folder: string, vacancies: readonly Vacancy[], now: number): Promise<void> {
  const catalogue = await open(folder)
  const sightings = vacancies.map((vacancy, at) =>
    sightingOf({ url: `https://jobs.example.com/${at + 1}`, ...vacancy }),
  )
  await takeInAll({ catalogue, now: () => now }, sightings)
  await catalogue.close()
}
