import type { CodedColumn, Columns, ListColumn, Lists, Numbers } from './columns.ts'

type Name = CodedColumn | ListColumn

/**
 * Jobs with the same codes in several columns are of one kind: whoever counts kinds has counted by each of the columns,
 * with one look at a job instead of one for each column.
 */
export interface Alike {
  columns: readonly Name[]
  /** Of what kind each slot is. */
  kinds: Uint16Array
  /** A slot of each kind, whose codes are those of all. */
  examples: Uint32Array
}

/** As many as are counted without leaving the nearest memory of a processor. */
const MOST_KINDS = 8_192
/** And only so many that there are far more jobs than kinds. */
const JOBS_A_KIND = 16
const MOST_STEPS = MOST_KINDS * 2
const MOST_CODES = 512
/** Fewer jobs are counted before the kinds are known. */
const LEAST_DOCS = 4_096

/** From a kind and a code to the next kind. Zero stands for one that was not there before. */
class Steps {
  readonly #next: Uint16Array
  readonly #width: number
  many: number

  constructor(kinds: number, width: number) {
    this.#next = new Uint16Array(MOST_STEPS * width)
    this.#width = width
    this.many = kinds
  }

  after(kind: number, code: number): number {
    const at = kind * this.#width + code
    const known = this.#next[at] as number
    if (known !== 0) return known
    // Beyond the last there is no room, and whoever asked gives up.
    if (this.many < MOST_STEPS) this.#next[at] = this.many
    return this.many++
  }
}

function byNumbers({ kinds }: Alike, values: Numbers, steps: Steps): Uint16Array {
  const next = new Uint16Array(kinds.length)
  for (let slot = 0; slot < kinds.length && steps.many < MOST_STEPS; slot++)
    next[slot] = steps.after(kinds[slot] as number, values[slot] as number)
  return next
}

/** A code that no job has goes first, so that no list is taken for the end of the one before. */
function byLists({ kinds }: Alike, { starts, codes }: Lists, most: number, steps: Steps): Uint16Array {
  const next = new Uint16Array(kinds.length)
  for (let slot = 0; slot < kinds.length && steps.many < MOST_STEPS; slot++) {
    let kind = steps.after(kinds[slot] as number, most + 1)
    for (let at = starts[slot] as number; at < (starts[slot + 1] as number) && kind < MOST_STEPS; at++)
      kind = steps.after(kind, codes[at] as number)
    next[slot] = kind
  }
  return next
}

/** Numbers the kinds that there are from zero on. */
function numbered(columns: readonly Name[], kinds: Uint16Array): Alike {
  const numbers = new Int32Array(MOST_STEPS).fill(-1)
  const examples: number[] = []
  for (let slot = 0; slot < kinds.length; slot++) {
    const kind = kinds[slot] as number
    if (numbers[kind] === -1) numbers[kind] = examples.push(slot) - 1
    kinds[slot] = numbers[kind] as number
  }
  return { columns, kinds, examples: Uint32Array.from(examples) }
}

const allOfOneKind = (docs: number): Alike => ({
  columns: [],
  kinds: new Uint16Array(docs),
  examples: new Uint32Array(1),
})

/** The same kinds told apart by one more column as well; null where there would be too many of them. */
function divided(alike: Alike, columns: Columns, name: Name): Alike | null {
  const most = columns.mostCode(name)
  const values = columns.read(name)
  if (most > MOST_CODES || values instanceof Uint32Array) return null
  const steps = new Steps(alike.examples.length, most + 2)
  const kinds = 'starts' in values ? byLists(alike, values, most, steps) : byNumbers(alike, values, steps)
  if (steps.many >= MOST_STEPS) return null
  const all = numbered([...alike.columns, name], kinds)
  return all.examples.length <= Math.min(MOST_KINDS, columns.docs / JOBS_A_KIND) ? all : null
}

/** As few groups of columns as can be; a column of too many codes is in none. */
export function alikeIn(columns: Columns, names: readonly Name[]): Alike[] {
  const groups: Alike[] = []
  if (columns.docs < LEAST_DOCS) return groups
  let last: Alike | null = null
  for (const name of names) {
    const more: Alike | null = last && divided(last, columns, name)
    const next: Alike | null = more ?? divided(allOfOneKind(columns.docs), columns, name)
    if (next === null) continue
    if (more) groups.pop()
    groups.push(next)
    last = next
  }
  return groups
}
