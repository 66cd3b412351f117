import type { SearchDoc } from '../search-doc.ts'
import { alikeIn } from './alike.ts'
import type { Alike } from './alike.ts'

/** One number a job, in the order of the slots. */
export type Numbers = Uint16Array | Uint32Array | Float32Array | Float64Array
type Maker = typeof Uint16Array | typeof Uint32Array | typeof Float32Array | typeof Float64Array
/** Several codes a job: those of a slot lie from its start to the next one's. */
export interface Lists {
  starts: Uint32Array
  codes: Uint16Array
}

/** Beyond any pay that a posting could name. */
export const NO_PAY = 0xff_ff_ff_ff
/** Where a posting says nothing. */
export const NO_CODE = 0

const SECOND = 1_000
const pay = (euros: number | null): number => (euros === null ? NO_PAY : Math.min(NO_PAY - 1, Math.round(euros)))

const NUMBERS = {
  /** How many words it has, all fields together. */
  length: { of: (_, length) => Math.min(length, 0xff_ff), in: Uint16Array },
  job: { of: ({ job }) => job, in: Uint32Array },
  /** Seconds: posted, or first seen where the posting does not say. */
  posted: { of: ({ postedAt, firstSeenAt }) => Math.floor((postedAt ?? firstSeenAt) / SECOND), in: Uint32Array },
  /** Milliseconds. */
  seen: { of: ({ firstSeenAt }) => firstSeenAt, in: Float64Array },
  payMin: { of: ({ payMin, payMax }) => pay(payMin ?? payMax), in: Uint32Array },
  payMax: { of: ({ payMin, payMax }) => pay(payMax ?? payMin), in: Uint32Array },
  north: { of: ({ north }) => north ?? Number.NaN, in: Float32Array },
  east: { of: ({ east }) => east ?? Number.NaN, in: Float32Array },
} as const satisfies Record<string, { of: (doc: SearchDoc, length: number) => number; in: Maker }>

/** What has a number of its own in the columns: a kind and a key within it. */
export interface Named {
  kind: CodeKind
  key: string
  shown: string
}
export const CODE_KINDS = [
  'country',
  'remote',
  'level',
  'type',
  'language',
  'visa',
  'company',
  'skill',
  'source',
] as const
export type CodeKind = (typeof CODE_KINDS)[number]

const named = (kind: CodeKind, key: string | null, shown: string | null = key): Named | null =>
  key ? { kind, key, shown: shown ?? key } : null

const CODED = {
  country: { of: (doc) => named('country', doc.country), in: Uint16Array },
  remote: { of: (doc) => named('remote', doc.workModel), in: Uint16Array },
  level: { of: (doc) => named('level', doc.level), in: Uint16Array },
  type: { of: (doc) => named('type', doc.employmentType), in: Uint16Array },
  language: { of: (doc) => named('language', doc.language), in: Uint16Array },
  visa: { of: (doc) => named('visa', doc.visa), in: Uint16Array },
  company: { of: (doc) => named('company', doc.companyKey, doc.company), in: Uint32Array },
} as const satisfies Record<string, { of: (doc: SearchDoc) => Named | null; in: Maker }>

const LISTS: Readonly<Record<'skills' | 'source' | 'remoteCountries', (doc: SearchDoc) => Named[]>> = {
  skills: ({ skills }) => skills.map(({ id, name }) => ({ kind: 'skill' as const, key: id, shown: name })),
  source: ({ sources }) => [...new Set(sources)].map((key) => ({ kind: 'source' as const, key, shown: key })),
  remoteCountries: ({ remoteCountries }) =>
    [...new Set(remoteCountries)].map((key) => ({ kind: 'country' as const, key, shown: key })),
}

export type NumberColumn = keyof typeof NUMBERS
export type CodedColumn = keyof typeof CODED
export type ListColumn = keyof typeof LISTS
export type ColumnName = NumberColumn | CodedColumn | ListColumn

const isList = (name: ColumnName): name is ListColumn => Object.hasOwn(LISTS, name)
const arrayOf = (name: NumberColumn | CodedColumn) =>
  (name in NUMBERS ? NUMBERS[name as NumberColumn] : CODED[name as CodedColumn]).in

export const COLUMN_NAMES = [...Object.keys(NUMBERS), ...Object.keys(CODED), ...Object.keys(LISTS)] as ColumnName[]

export type CodeOf = (kind: CodeKind, key: string) => number

/** All that has to have a code before these jobs are packed. */
export function namedIn(docs: readonly SearchDoc[]): Named[] {
  const all = new Map<string, Named>()
  for (const doc of docs) {
    const coded = Object.values(CODED).flatMap(({ of }) => of(doc) ?? [])
    const listed = Object.values(LISTS).flatMap((of) => of(doc))
    for (const one of [...coded, ...listed]) all.set(`${one.kind} ${one.key}`, one)
  }
  return [...all.values()]
}

export interface PackedColumn {
  name: ColumnName
  packed: Uint8Array
}

const bytesIn = (values: Numbers): Uint8Array => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)

export function packLists({ starts, codes }: Lists): Uint8Array {
  const packed = new Uint8Array(starts.byteLength + codes.byteLength)
  packed.set(bytesIn(starts))
  packed.set(bytesIn(codes), starts.byteLength)
  return packed
}

function listsFrom(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [slot, list] of lists.entries()) starts[slot + 1] = (starts[slot] ?? 0) + list.length
  return { starts, codes: Uint16Array.from(lists.flat()) }
}

export function packColumns(docs: readonly SearchDoc[], lengths: readonly number[], codeOf: CodeOf): PackedColumn[] {
  const code = (one: Named | null): number => (one === null ? NO_CODE : codeOf(one.kind, one.key))
  const numbers = Object.entries(NUMBERS).map(
    ([name, column]) => [name, column.in.from(docs.map((doc, slot) => column.of(doc, lengths[slot] ?? 0)))] as const,
  )
  const coded = Object.entries(CODED).map(
    ([name, column]) => [name, column.in.from(docs.map((doc) => code(column.of(doc))))] as const,
  )
  const lists = Object.entries(LISTS).map(
    ([name, of]) => [name, packLists(listsFrom(docs.map((doc) => of(doc).map(code))))] as const,
  )
  const ones = [...numbers, ...coded].map(([name, values]) => [name, bytesIn(values)] as const)
  return [...ones, ...lists].map(([name, packed]) => ({ name: name as ColumnName, packed }))
}

/** Where a job stands: in which of the columns that are joined, and in which slot of it. */
export interface Seat {
  from: number
  slot: number
}

function seatedLists(all: readonly Lists[], seats: readonly Seat[]): Lists {
  return listsFrom(
    seats.map(({ from, slot }) => {
      const lists = all[from]
      return lists ? Array.from(lists.codes.subarray(lists.starts[slot], lists.starts[slot + 1])) : []
    }),
  )
}

/** The columns of the jobs on these seats, in that order. */
export const joinColumns = (all: readonly Columns[], seats: readonly Seat[]): PackedColumn[] =>
  COLUMN_NAMES.map((name) => {
    if (isList(name)) {
      const lists = all.map((columns) => columns.lists(name))
      return { name, packed: packLists(seatedLists(lists, seats)) }
    }
    const numbers = all.map((columns) => columns.numbers(name))
    const joined = new (arrayOf(name))(seats.length)
    for (const [at, { from, slot }] of seats.entries()) joined[at] = numbers[from]?.[slot] ?? 0
    return { name, packed: bytesIn(joined) }
  })

/** The columns of a segment, as far as they were read. */
export class Columns {
  readonly docs: number
  readonly #numbers = new Map<string, Numbers>()
  readonly #lists = new Map<string, Lists>()
  readonly #most = new Map<string, number>()
  readonly #counted = new Map<string, Uint32Array>()
  readonly #alike = new Map<string, readonly Alike[]>()

  constructor(docs: number) {
    this.docs = docs
  }

  has(name: ColumnName): boolean {
    return this.#numbers.has(name) || this.#lists.has(name)
  }

  add(name: ColumnName, packed: Uint8Array): void {
    // A copy of its own lies at a multiple of eight.
    const { buffer } = packed.slice()
    if (!isList(name)) {
      this.#numbers.set(name, new (arrayOf(name))(buffer))
      return
    }
    const starts = new Uint32Array(buffer, 0, this.docs + 1)
    this.#lists.set(name, { starts, codes: new Uint16Array(buffer, starts.byteLength) })
  }

  /** The greatest of its codes. */
  mostCode(name: CodedColumn | ListColumn): number {
    const known = this.#most.get(name)
    if (known !== undefined) return known
    const codes = isList(name) ? this.lists(name).codes : this.numbers(name)
    let most = NO_CODE
    // Asked for by number: to be handed each of millions takes longer than to look for it.
    for (let at = 0; at < codes.length; at++) if ((codes[at] as number) > most) most = codes[at] as number
    this.#most.set(name, most)
    return most
  }

  /** How many of all slots have each code, counted once. */
  countedAll(name: CodedColumn | ListColumn, count: () => Uint32Array): Uint32Array {
    const counted = this.#counted.get(name) ?? count()
    this.#counted.set(name, counted)
    return counted
  }

  /** Which of the jobs are alike in all of these columns; looked for once. */
  alike(names: readonly (CodedColumn | ListColumn)[]): readonly Alike[] {
    const key = names.join(' ')
    const known = this.#alike.get(key) ?? alikeIn(this, names)
    this.#alike.set(key, known)
    return known
  }

  read(name: CodedColumn | ListColumn): Numbers | Lists {
    return isList(name) ? this.lists(name) : this.numbers(name)
  }

  numbers(name: NumberColumn | CodedColumn): Numbers {
    return this.#numbers.get(name) ?? missing(name)
  }

  lists(name: ListColumn): Lists {
    return this.#lists.get(name) ?? missing(name)
  }
}

function missing(name: string): never {
  throw new Error(`The column ${name} was not read.`)
}
