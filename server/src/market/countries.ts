import type { MarketCountries } from '@rolecall/shared/domain/market.ts'
import type { Db } from '../ports/db.ts'
import { textOf } from '../ports/row.ts'

const COUNT = `
  SELECT country, count(*) AS jobs FROM job WHERE closed_at IS NULL AND country IS NOT NULL
  GROUP BY country ORDER BY jobs DESC, country`

/** Where there are open jobs, the most first. */
export async function countCountries(catalogue: Db): Promise<MarketCountries> {
  const { rows } = await catalogue.read(COUNT)
  return { items: rows.map((row) => ({ country: textOf(row['country']), jobs: Number(row['jobs']) })) }
}
