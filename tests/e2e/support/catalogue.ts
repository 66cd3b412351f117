import { join } from 'node:path'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { sightingOf, takeInAll } from '@rolecall/server/catalogue/testing.ts'
import { openFileDb } from '@rolecall/server/ports/db-file.ts'

/** A vacancy of an invented company. */
export type Vacancy = Partial<Posting> & { title: string; company: string; description: string }

/** Puts jobs into the catalogue of a server as it would itself. */
export async function fillCatalogue(folder: string, vacancies: readonly Vacancy[], now: number): Promise<void> {
  const catalogue = await openFileDb(join(folder, 'catalogue.db'), { synchronous: 'NORMAL' })
  const sightings = vacancies.map((vacancy, at) =>
    sightingOf({ url: `https://jobs.example.com/${at + 1}`, ...vacancy }),
  )
  await takeInAll({ catalogue, now: () => now }, sightings)
  await catalogue.close()
}
