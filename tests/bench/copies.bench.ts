import { clustersOf, pairsAmong } from '@rolecall/shared/domain/dedupe/clusters.ts'
import { fingerprintOf } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import type { Advert } from '@rolecall/shared/domain/dedupe/fingerprint.ts'
import { stir } from '@rolecall/shared/domain/dedupe/shingles.ts'
import { SKETCH_SIZE } from '@rolecall/shared/domain/dedupe/sketch.ts'
import { LshIndex, Minhash } from 'minhash'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { race, speedRow } from './harness.ts'
import type { Row } from './harness.ts'

const MANY = 2_000
/** The other one is given fewer, since it takes minutes for as many. */
const MANY_FOR_OTHER = 100
const LEAST_A_SECOND = 8_000
const TIMES_THE_OTHER = 4
const COPIED = 0.3
const WORDS_IN_A_ROW = 5

const WORDS =
  `plan build test ship measure teams records ledgers orchards bridges looms lanterns audits patients lessons routes
 sensors invoices harbours engines contracts kitchens libraries budgets dashboards services warehouses schedules designs`.split(
    /\s+/,
  )

const textOf = (at: number): string =>
  Array.from({ length: 900 }, (_, word) => WORDS[stir(at * 1_000 + word) % WORDS.length] ?? '').join(' ')

function madeUp(): Advert[] {
  return Array.from({ length: MANY }, (_, at) => advert(at, `Planner ${at}`, `Company ${at % 400}`, textOf(at)))
}

const advert = (at: number, title: string, company: string, description: string): Advert => ({
  id: String(at),
  source: at % 2 ? 'one' : 'two',
  url: `https://jobs.example.com/${at}`,
  applyUrl: null,
  title,
  company,
  locations: ['Lyon, France'],
  postedAt: '2026-03-01',
  pay: null,
  description,
})

/** A file of postings, a line of JSON each, or such a file packed; every third stands there twice. */
function realOnes(file: string): Advert[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n').slice(0, MANY)
  const read = lines.map((line, at) => {
    const { title, company, description } = JSON.parse(line) as Record<string, string | undefined>
    return advert(at, title ?? '', company ?? '', description ?? '')
  })
  const many = Math.floor(read.length * COPIED)
  const copies = read
    .slice(0, many)
    .map((one, at) => advert(many * 10 + at, one.title, one.company ?? '', one.description))
  return [...read.slice(many), ...copies]
}

/** The same work as the package does it: a signature of each text, an index of them all, and the question for each. */
function byPackage(adverts: readonly Advert[]): number {
  const index = new LshIndex({ bandSize: 4 })
  const hashes = adverts.map(({ id, description }) => {
    const words = description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const hash = new Minhash({ numPerm: SKETCH_SIZE })
    for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++)
      hash.update(words.slice(at, at + WORDS_IN_A_ROW).join(' '))
    index.insert(id, hash)
    return hash
  })
  return hashes.reduce((found, hash) => found + index.query(hash).length, 0)
}

function ours(adverts: readonly Advert[]): number {
  const prints = adverts.map(fingerprintOf)
  return clustersOf(prints, pairsAmong(prints)).size
}

/** `--postings=<file>` takes real postings instead of made-up ones. */
export async function bench(flags: string[]): Promise<Row[]> {
  const file = flags.find((flag) => flag.startsWith('--postings='))?.slice('--postings='.length)
  const adverts = file && existsSync(file) ? realOnes(file) : madeUp()
  const few = adverts.slice(0, MANY_FOR_OTHER)
  const [own, other] = await race(
    [
      { name: 'ours', size: adverts.length, run: () => ours(adverts) },
      { name: 'minhash 0.0.9 without verifying', size: few.length, run: () => byPackage(few) },
    ],
    5,
  )
  if (!own || !other) return []
  const aSecond = Math.round(1_000 / own.median)
  return [
    speedRow(`an advert signed, looked for among ${adverts.length} and verified`, own, other, TIMES_THE_OTHER),
    {
      what: 'adverts a second',
      measured: String(aSecond),
      against: '–',
      ratio: '–',
      bar: `≥ ${LEAST_A_SECOND}`,
      ok: aSecond >= LEAST_A_SECOND,
    },
  ]
}
