import type { InStatement } from '@libsql/client'
import type { Db } from '@rolecall/server/ports/db.ts'
import { findCandidates } from '@rolecall/server/resources/jobs/candidates.ts'
import { readSeeker } from '@rolecall/server/resources/jobs/person.ts'
import { nearTo } from '@rolecall/server/resources/jobs/recommend.ts'
import { wantedBy } from '@rolecall/server/resources/jobs/search-of.ts'
import { recommendationsFor } from '@rolecall/server/resources/jobs/store.ts'
import type { UserId } from '@rolecall/server/session.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { flag, limitRow, milliseconds, shareOf, timed } from './harness.ts'
import type { Row } from './harness.ts'
import { addJobSeekers } from './job-seekers.ts'
import { buildCatalogue, folderOf } from './many-jobs.ts'
import { readSources, Recombiner } from './recombine.ts'

const MORE_PEOPLE = 12
const NEW_PROCESSES = 5
const MOST_MS = 200

const spread = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => milliseconds(shareOf(times, share))).join(' / ')

/** Notes what is asked of the catalogue, so that the same can be asked again with nothing around it. */
function listening(asked: InStatement[]) {
  const heard = (catalogue: Db): Db => ({
    ...catalogue,
    read: (stmt) => {
      asked.push(stmt)
      return catalogue.read(stmt)
    },
  })
  return heard
}

const peopleOf = async ({ deps }: TestApp): Promise<UserId[]> =>
  (await deps.users.read('SELECT id FROM user ORDER BY id')).rows.map((row) => row[0] as UserId)

interface Times {
  total: number[]
  kept: number[]
  bare: number[]
  vectors: number[]
  candidates: number[]
}

async function measure({ deps }: TestApp, asked: InStatement[], me: UserId, times: Times): Promise<void> {
  asked.length = 0
  await timed(times.total, () => recommendationsFor(deps, me))
  const same = [...asked]
  await timed(times.kept, () => recommendationsFor(deps, me))
  await timed(times.bare, async () => {
    for (const stmt of same) await deps.catalogue.read(stmt)
  })
  const seeker = await readSeeker(deps.users, me)
  if (!seeker.resume) throw new Error('A person has no résumé.')
  const wanted = wantedBy(seeker, seeker.resume, await deps.atHand.lexicon())
  const { near } = await timed(times.vectors, () => nearTo(deps, wanted))
  const skills = wanted.skills.map(({ name }) => name)
  await timed(times.candidates, () => findCandidates(deps.catalogue, { ...wanted, skills, near }))
}

/** What the first to ask waits for after a start: nothing is in memory yet. */
async function inNewProcesses(app: TestApp, catalogue: string, people: readonly UserId[]): Promise<number[]> {
  const times: number[] = []
  for (const me of people.slice(0, NEW_PROCESSES)) {
    const args = [join(import.meta.dirname, 'recommend-once.ts'), app.folder, catalogue, me]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    times.push(Number(stdout))
  }
  return times
}

async function rowsOf(recombiner: Recombiner, folder: string, many: number): Promise<Row[]> {
  const file = join(folder, 'catalogue.db')
  const catalogue = pathToFileURL(file).href
  const asked: InStatement[] = []
  const change = listening(asked)
  const app = await createTestApp({
    env: { CATALOGUE_URL: catalogue },
    change: (deps) => ({ ...deps, catalogue: change(deps.catalogue) }),
  })
  try {
    await addJobSeekers(app, recombiner, MORE_PEOPLE)
    const people = await peopleOf(app)
    const first = await inNewProcesses(app, catalogue, people)
    const times: Times = { total: [], kept: [], bare: [], vectors: [], candidates: [] }
    const [one, ...others] = people
    if (one) await recommendationsFor(app.deps, one)
    for (const me of others) await measure(app, asked, me, times)
    const what = `${many} jobs`
    const judging = times.total.map((total, at) => total - (times.vectors[at] ?? 0) - (times.candidates[at] ?? 0))
    const row = (name: string, values: readonly number[], limit: number): Row => ({
      ...limitRow(`${what}, ${name}`, shareOf(values, 0.95), limit, 'ms'),
      measured: spread(values),
      bar: `p95 ≤ ${limit} ms`,
    })
    return [
      { ...row('nothing kept: p50 / p95 / most', times.total, MOST_MS), against: `bare SQL ${spread(times.bare)}` },
      row('first of a new process', first, MOST_MS),
      row('· its vectors', times.vectors, MOST_MS),
      row('· its candidates', times.candidates, MOST_MS),
      row('· reading and judging', judging, MOST_MS),
      row('kept answer', times.kept, MOST_MS),
      limitRow(`${what}, room for each`, Math.round((await stat(file)).size / many), 16_384, 'bytes'),
    ]
  } finally {
    await app.close()
  }
}

/** One number stands for itself, a tenth and a hundredth of it, so that the growth can be seen; several for themselves. */
const sizesOf = (said: string): number[] => {
  const numbers = said.split(',').map(Number)
  const [most = 0, second] = numbers
  return second === undefined ? [most / 100, most / 10, most].map(Math.round) : numbers
}

/** `--postings=<file>`: real postings to make jobs of; `--many=<number>` or `--many=<number>,<number>…`: of how many. */
export async function bench(flags: string[]): Promise<Row[]> {
  const postings = flag(flags, 'postings')
  const recombiner = new Recombiner(readSources(postings), await loadLexicon())
  const rows: Row[] = []
  for (const many of sizesOf(flag(flags, 'many') ?? '50000')) {
    const folder = folderOf(postings, many)
    await buildCatalogue(folder, recombiner, many)
    rows.push(...(await rowsOf(recombiner, folder, many)))
  }
  return rows
}
