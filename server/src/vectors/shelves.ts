import type { InStatement } from '@libsql/client'
import type { Db } from '../ports/db.ts'
import { bytesIn, bytesOf, vectorIn } from './bytes.ts'
import { countOf, numbersIn, packMembers } from './bits.ts'
import type { Member } from './bits.ts'
import { middleOf, parted } from './parted.ts'
import { nearness } from './vector.ts'

/** A shelf with more is parted in two. */
const MOST_A_SHELF = 256

interface Shelf {
  shelf: number
  middle: Float32Array
}

const READ = 'SELECT shelf, middle FROM vector_shelf WHERE model = ?1'
const NEXT = 'SELECT coalesce(max(shelf), 0) + 1 AS next FROM vector_shelf'
const MEMBERS = 'SELECT shelf, packed FROM vector_members WHERE shelf IN (SELECT value FROM json_each(?1))'
const VECTORS = 'SELECT number, vector FROM job_vector WHERE model = ?1 AND number IN (SELECT value FROM json_each(?2))'
const SET_UP = `
  INSERT INTO vector_shelf (shelf, model, middle) VALUES (?1, ?2, ?3) ON CONFLICT (shelf) DO UPDATE SET middle = ?3`
const FILL = `
  INSERT INTO vector_members (shelf, packed) VALUES (?1, ?2) ON CONFLICT (shelf) DO UPDATE SET packed = ?2`

function nearestShelf(shelves: readonly Shelf[], vector: Float32Array): Shelf | undefined {
  let [best, most]: [Shelf | undefined, number] = [undefined, Number.NEGATIVE_INFINITY]
  for (const shelf of shelves) {
    const near = nearness(shelf.middle, vector)
    if (near > most) [best, most] = [shelf, near]
  }
  return best
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** The shelves of one model as they stand, for as long as jobs are put on them: one who puts up shelves works alone. */
export class Shelves {
  readonly #catalogue: Db
  readonly #model: string
  readonly #shelves: Shelf[]
  #next: number

  private constructor(catalogue: Db, model: string, shelves: Shelf[], next: number) {
    this.#catalogue = catalogue
    this.#model = model
    this.#shelves = shelves
    this.#next = next
  }

  static async of(catalogue: Db, model: string): Promise<Shelves> {
    const [{ rows }, next] = await Promise.all([catalogue.read({ sql: READ, args: [model] }), catalogue.read(NEXT)])
    const shelves = rows.map(({ shelf, middle }) => ({ shelf: Number(shelf), middle: vectorIn(middle) }))
    return new Shelves(catalogue, model, shelves, Number(next.rows[0]?.['next']))
  }

  /** What has to be written so that these stand on their shelves. */
  async put(members: readonly Member[]): Promise<InStatement[]> {
    if (members.length === 0) return []
    if (this.#shelves.length === 0) this.#setUp(middleOf(members.map(({ vector }) => vector)))
    const added = Map.groupBy(members, ({ vector }) => nearestShelf(this.#shelves, vector))
    const numbers = JSON.stringify([...added.keys()].map((shelf) => shelf?.shelf))
    const { rows } = await this.#catalogue.read({ sql: MEMBERS, args: [numbers] })
    const standing = new Map(rows.map(({ shelf, packed }) => [Number(shelf), bytesIn(packed)]))
    const statements: InStatement[] = []
    for (const [shelf, some] of added)
      if (shelf) statements.push(...(await this.#fill(shelf, standing.get(shelf.shelf) ?? new Uint8Array(), some)))
    return statements
  }

  #setUp(middle: Float32Array): Shelf {
    const shelf = { shelf: this.#next++, middle }
    this.#shelves.push(shelf)
    return shelf
  }

  async #fill(shelf: Shelf, standing: Uint8Array, added: readonly Member[]): Promise<InStatement[]> {
    if (countOf(standing) + added.length <= MOST_A_SHELF)
      return this.#write(shelf, joined(standing, packMembers(added)))
    // Whoever is gone since, or was placed anew, is left out here.
    const args = [this.#model, JSON.stringify(numbersIn(standing))]
    const { rows } = await this.#catalogue.read({ sql: VECTORS, args })
    const before = rows.map(({ number, vector }) => ({ number: Number(number), vector: vectorIn(vector) }))
    const groups = parted([...before, ...added], MOST_A_SHELF)
    return groups.flatMap((group, at) => {
      const middle = middleOf(group.map(({ vector }) => vector))
      const own = at === 0 ? Object.assign(shelf, { middle }) : this.#setUp(middle)
      return this.#write(own, packMembers(group))
    })
  }

  #write({ shelf, middle }: Shelf, packed: Uint8Array): InStatement[] {
    return [
      { sql: SET_UP, args: [shelf, this.#model, bytesOf(middle)] },
      { sql: FILL, args: [shelf, packed] },
    ]
  }
}
