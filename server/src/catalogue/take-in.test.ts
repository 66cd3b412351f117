import { clustersOf, pairsAmong } from '@rolecall/shared/domain/dedupe/clusters.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '../../../tests/support/chance.ts'
import { migrateDb } from '../migrate.ts'
import { openFileDb } from '../ports/db-file.ts'
import { textOf } from '../ports/row.ts'
import { fingerprintOfSeen, seenIn } from './sighting.ts'
import type { Sighting } from './sighting.ts'
import { takeIn } from './take-in.ts'
import type { TakeInParts } from './take-in.ts'
import { readingTools, sightingOf } from './testing.ts'

const NOW = Date.parse('2026-03-20T12:00:00Z')
const WORDS =
  'plan build test ship measure teams records ledgers orchards bridges looms lanterns audits patients lessons routes sensors invoices harbours engines contracts kitchens libraries budgets dashboards services warehouses schedules designs'.split(
    ' ',
  )
const TOWNS = ['Porto, Portugal', 'Faro, Portugal', 'Lyon, France', 'Salem, OR']
const BOARDS = ['one', 'two', 'three', 'four']

let folder = ''
let tools: Awaited<ReturnType<typeof readingTools>>
beforeAll(async () => {
  tools = await readingTools()
  folder = await mkdtemp(join(tmpdir(), 'rolecall-take-in-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function partsOn(file: string): Promise<TakeInParts> {
  const db = await openFileDb(join(folder, `${file}.db`), { synchronous: 'NORMAL' })
  await migrateDb(db, 'catalogue')
  return { catalogue: db, now: () => NOW, ...tools }
}

type Draw = (most: number) => number

const wordsOf = (draw: Draw, words: number): string =>
  Array.from({ length: words }, () => `${WORDS[draw(WORDS.length)]}${draw(40)}`).join(' ')

/** Copies, rewritten ones, other towns, other levels and second openings of some twenty vacancies. */
function madeUp(seed: number): Sighting[] {
  const random = chance(seed)
  const draw: Draw = (most) => Math.floor(random() * most)
  return Array.from({ length: 18 }, (_, vacancy) => {
    const words = draw(2) === 0 ? 60 : 500
    const text = wordsOf(draw, words)
    const company = `Lantern Works ${draw(5)}`
    const title = ['Planner', 'Production Planner', 'Harbour Light Production Planner'][draw(3)] ?? ''
    return Array.from({ length: 1 + draw(6) }, (__, copy) => {
      const kind = draw(9)
      const changed = kind === 1 ? `${text.slice(0, text.length * 0.7)} ${wordsOf(draw, words * 0.3)}` : text
      return sightingOf(
        {
          externalId: `${vacancy}-${copy}`,
          title: kind === 2 ? `Senior ${title}` : kind === 3 ? `${title} – Porto` : title,
          company: draw(2) === 0 ? company : `${company} GmbH`,
          location: TOWNS[kind === 4 ? draw(TOWNS.length) : 0] ?? null,
          applyUrl: kind === 5 ? `https://careers.lantern.example/openings/${1000 + draw(6)}` : null,
          description: changed,
          postedAt: `2026-03-${String(1 + draw(15)).padStart(2, '0')}`,
        },
        BOARDS[draw(BOARDS.length)] ?? 'one',
      )
    })
  }).flat()
}

/** The groups that a comparison of all with all gives. */
function groupsOfAll(sightings: readonly Sighting[]): string[] {
  const prints = sightings.flatMap((one) => {
    const seen = seenIn(one, NOW)
    return seen ? [fingerprintOfSeen(seen)] : []
  })
  const clusters = clustersOf(prints, pairsAmong(prints))
  return [...Map.groupBy(prints, ({ id }) => clusters.get(id)).values()]
    .map((group) =>
      group
        .map(({ id }) => id)
        .toSorted()
        .join(', '),
    )
    .toSorted()
}

async function groupsKept({ catalogue }: TakeInParts): Promise<string[]> {
  const { rows } = await catalogue.read("SELECT job, source || ' ' || source_key AS id FROM posting")
  return [...Map.groupBy(rows, ({ job }) => job).values()]
    .map((group) =>
      group
        .map(({ id }) => textOf(id))
        .toSorted()
        .join(', '),
    )
    .toSorted()
}

/** All that has to agree, whatever came in. */
async function expectSound({ catalogue }: TakeInParts): Promise<void> {
  const { rows } = await catalogue.read(`
    SELECT
      (SELECT count(*) FROM posting WHERE job NOT IN (SELECT number FROM job WHERE closed_why IS NOT 'merged')) AS homeless,
      (SELECT count(*) FROM job WHERE closed_why IS NOT 'merged' AND number NOT IN (SELECT job FROM posting)) AS hollow,
      (SELECT count(*) FROM job JOIN posting ON posting.number = job.lead WHERE posting.job <> job.number) AS misled,
      (SELECT count(*) FROM job WHERE closed_at IS NULL) - (SELECT count(*) FROM job_words) AS wordless,
      (SELECT count(*) FROM posting) - (SELECT count(*) FROM posting_body) AS bodiless`)
  expect({ ...rows[0] }).toEqual({ homeless: 0, hollow: 0, misled: 0, wordless: 0, bodiless: 0 })
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = chance(seed)
  return list
    .map((one) => [random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)
}

describe('whatever way postings come in', () => {
  test.each([
    [1, 1],
    [2, 5],
    [3, 16],
    [4, 500],
  ])('they make the jobs that all of them at once would make: seed %i, %i at once', async (seed, atOnce) => {
    const sightings = madeUp(seed)
    const expected = groupsOfAll(sightings)
    expect(expected.length).toBeLessThan(sightings.length * 0.8)
    const inOrder = shuffled(sightings, seed)
    for (const half of [inOrder.slice(0, inOrder.length / 2), inOrder.slice(inOrder.length / 2)]) {
      // The second half comes in after a restart.
      const parts = await partsOn(`order-${seed}`)
      for (let from = 0; from < half.length; from += atOnce) await takeIn(parts, 1, half.slice(from, from + atOnce))
      await expectSound(parts)
      await parts.catalogue.close()
    }
    const parts = await partsOn(`order-${seed}`)
    expect(await groupsKept(parts)).toEqual(expected)
    await parts.catalogue.close()
  })

  test('also by two processes at once, each of which may overtake the other', async () => {
    const sightings = madeUp(5)
    const both = [await partsOn('both'), await partsOn('both')]
    await Promise.all(
      both.map(async (parts, side) => {
        const own = sightings.filter((_, at) => at % 2 === side)
        for (let from = 0; from < own.length; from += 9) await takeIn(parts, 1, own.slice(from, from + 9))
      }),
    )
    for (const parts of both) {
      await expectSound(parts)
      expect(await groupsKept(parts)).toEqual(groupsOfAll(sightings))
      await parts.catalogue.close()
    }
  })

  test('and the same ones again change nothing, in whatever order', async () => {
    const sightings = madeUp(6)
    const parts = await partsOn('again')
    await takeIn(parts, 1, sightings)
    const before = await groupsKept(parts)
    expect(await takeIn(parts, 2, shuffled(sightings, 3))).toMatchObject({ fresh: 0, changed: 0, merged: 0, jobs: [] })
    expect(await groupsKept(parts)).toEqual(before)
    const { rows } = await parts.catalogue.read('SELECT DISTINCT seen_in FROM posting')
    expect(rows).toMatchObject([{ seen_in: 2 }])
    await parts.catalogue.close()
  })
})
