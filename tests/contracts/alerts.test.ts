import type { InStatement } from '@libsql/client'
import { tellEverybody } from '@rolecall/server/alerts/testing.ts'
import { takeIn } from '@rolecall/server/catalogue/take-in.ts'
import { readingTools, sightingOf } from '@rolecall/server/catalogue/testing.ts'
import { textOf } from '@rolecall/server/ports/row.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import type { Notices } from '@rolecall/shared/domain/search/found.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chance } from '../support/chance.ts'
import { seedFrom } from '../support/seed.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const START = Date.parse('2026-03-01T12:00:00Z')
const ROLES = ['Baker', 'Planner', 'Nurse'] as const
const PLACES = [
  ['Porto, Portugal', 'pt'],
  ['Lyon, France', 'fr'],
] as const
/** Zones whose clocks are never turned, and how far they are ahead. */
const ZONES = { UTC: 0, 'Asia/Tokyo': 9 * HOUR } as const
const MORNING = 9 * HOUR
const STEPS = 20

interface Advert {
  key: string
  step: number
  vacancy: { externalId: string; title: string; company: string; location: string; description: string }
}

interface Watch {
  id: string
  role: (typeof ROLES)[number] | null
  country: string | null
  alert: 'off' | 'daily' | 'instant'
  zone: keyof typeof ZONES
  /** The last step whose jobs are not new to it. */
  step: number
  lookedAt: number
}

interface Person {
  token: string
  watches: Watch[]
  hidden: Set<string>
  told: Set<string>
}

/** A job as the catalogue has it now, and all that it was before. */
interface Kept {
  id: string
  title: string
  country: string
  company: string
  /** The step in which the first of its adverts came in. */
  step: number
  /** Ids of jobs that it took in, or was advertised as before. */
  kin: string[]
}

const tools = await readingTools()
let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

class World {
  readonly random: () => number
  readonly adverts: Advert[] = []
  readonly people: Person[] = []
  now = START
  step = 0

  constructor(seed: number) {
    this.random = chance(seed)
  }

  draw = (most: number): number => Math.floor(this.random() * most)
  of = <T>(list: readonly T[]): T => list[this.draw(list.length)] as T

  later(ms: number): void {
    this.now += ms
    app.setTime(this.now)
  }

  words = (many: number): string => Array.from({ length: many }, () => `word${this.draw(100_000)}`).join(' ')

  fresh(): Advert {
    const number = this.adverts.length
    const [location] = this.of(PLACES)
    const title = `${this.of(ROLES)} ${this.of(['days', 'nights'])}`
    const company = `Company ${this.draw(6)} of old`
    const vacancy = { externalId: `advert-${number}`, title, company, location, description: this.words(120) }
    return { key: vacancy.externalId, step: this.step, vacancy }
  }

  /** The same vacancy at another address, which becomes one job with it. */
  copyOf({ vacancy }: Advert): Advert {
    const externalId = `advert-${this.adverts.length}`
    return { key: externalId, step: this.step, vacancy: { ...vacancy, externalId } }
  }

  /** An advert that says from now on what another one says, so that their two jobs become one. */
  turned(advert: Advert, into: Advert): void {
    const { externalId } = advert.vacancy
    advert.vacancy = { ...into.vacancy, externalId }
  }

  batch(): Advert[] {
    const sent: Advert[] = []
    for (let many = this.draw(5); many > 0; many--) {
      const [kind, old] = [this.draw(5), this.adverts.length > 0 ? this.of(this.adverts) : null]
      if (kind === 0 && old) this.turned(old, this.of(this.adverts))
      const one = kind === 0 && old ? old : kind === 1 && old ? this.copyOf(old) : this.fresh()
      if (!this.adverts.includes(one)) this.adverts.push(one)
      if (!sent.includes(one)) sent.push(one)
    }
    return sent
  }

  ask = async (person: Person, method: string, path: string, body: unknown): Promise<{ id: string }> => {
    const answer = await app.ask(method, `/api/v1${path}`, { token: person.token, body })
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as { id: string }
  }

  /** Turns an alert on, off, or to another pace. */
  async turn(person: Person, watch: Watch): Promise<void> {
    const alert = this.of(['off', 'daily', 'instant', 'instant'] as const)
    if (alert === watch.alert) return
    await this.ask(person, 'PATCH', `/searches/${watch.id}`, { alert })
    if (watch.alert === 'off') Object.assign(watch, { step: this.step, lookedAt: this.now })
    watch.alert = alert
  }

  async person(): Promise<Person> {
    const person: Person = { token: await app.signUp(), watches: [], hidden: new Set(), told: new Set() }
    for (let many = 2; many > 0; many--) {
      const role = this.draw(4) === 0 ? null : this.of(ROLES)
      const country = this.draw(2) === 0 ? null : this.of(PLACES)[1]
      const zone = this.of(['UTC', 'Asia/Tokyo'] as const)
      const alert = this.of(['off', 'daily', 'instant'] as const)
      const ask = { ...(role ? { q: [role.toLowerCase()] } : {}), ...(country ? { country: [country] } : {}) }
      const { id } = await this.ask(person, 'POST', '/searches', { name: `${role} ${country}`, ask, alert, zone })
      person.watches.push({ id, role, country, alert, zone, step: this.step, lookedAt: this.now })
    }
    return person
  }

  async hide(person: Person): Promise<void> {
    const company = `Company ${this.draw(6)} of old`
    const path = `/jobs/hidden-companies/${encodeURIComponent(company.toLowerCase())}`
    await this.ask(person, 'PUT', path, { name: company })
    person.hidden.add(company)
  }
}

/** Every open job, with what it was before: read from the tables as they stand, not from what alerts keep. */
async function keptJobs({ adverts }: World): Promise<Kept[]> {
  const stepOf = new Map(adverts.map(({ key, step }) => [key, step]))
  const { rows } = await app.deps.catalogue.read(
    'SELECT number, id, title, company, country, closed_at, repost_of FROM job',
  )
  const postings = (await app.deps.catalogue.read('SELECT job, source_key FROM posting')).rows
  const merges = (await app.deps.catalogue.read('SELECT kept_job, gone_job FROM merge WHERE undone_at IS NULL')).rows
  const idOf = new Map(rows.map((row) => [Number(row['number']), textOf(row['id'])]))
  const before = (number: number): number[] => [
    ...merges.filter((row) => row['kept_job'] === number).map((row) => Number(row['gone_job'])),
    ...rows.filter((row) => row['number'] === number).map((row) => Number(row['repost_of'])),
  ]
  // An advert may go back to where it came from, so what a job was may come round to itself.
  const all = (number: number, known = new Set<number>()): Set<number> => {
    if (!known.has(number)) for (const one of before(number).filter(Boolean)) all(one, known.add(number))
    return known.add(number)
  }
  return rows
    .filter((row) => row['closed_at'] === null)
    .map((row) => {
      const own = postings.filter(({ job }) => job === row['number'])
      return {
        id: textOf(row['id']),
        title: textOf(row['title']),
        country: textOf(row['country']),
        company: textOf(row['company']),
        step: Math.min(...own.map((posting) => stepOf.get(textOf(posting['source_key'])) ?? Number.NaN)),
        kin: [...all(Number(row['number']))].flatMap((number) => idOf.get(number) ?? []),
      }
    })
}

const finds = ({ role, country }: Watch, job: Kept): boolean =>
  (role === null || job.title.includes(role)) && (country === null || job.country === country)

/** The first morning after it looked last has come. */
function isMorning({ zone, lookedAt }: Watch, now: number): boolean {
  const local = lookedAt + ZONES[zone]
  const today = Math.floor(local / DAY) * DAY + MORNING
  return now + ZONES[zone] >= (today > local ? today : today + DAY)
}

/** What each person has to be told of now, by the rules alone. */
function expectedOf(world: World, person: Person, jobs: readonly Kept[]): Set<string> {
  const due = person.watches.filter(
    (watch) => watch.alert === 'instant' || (watch.alert === 'daily' && isMorning(watch, world.now)),
  )
  const fresh = jobs.filter(
    (job) =>
      due.some((watch) => finds(watch, job) && job.step > watch.step) &&
      !person.hidden.has(job.company) &&
      !job.kin.some((id) => person.told.has(id)),
  )
  for (const watch of due) Object.assign(watch, { step: world.step, lookedAt: world.now })
  return new Set(fresh.map(({ id }) => id))
}

async function noticesOf({ token }: Person): Promise<Notices['items']> {
  const answer = await app.ask('GET', '/api/v1/notices?limit=100', { token })
  return ((await answer.json()) as Notices).items
}

async function expectExact(world: World, person: Person, jobs: readonly Kept[]): Promise<number> {
  const expected = expectedOf(world, person, jobs)
  const news = (await noticesOf(person)).map(({ job }) => job.id).filter((id) => !person.told.has(id))
  expect(news.toSorted()).toEqual([...expected].toSorted())
  for (const id of expected) person.told.add(id)
  return expected.size
}

/** The same work is done twice at once, or fails before or after what it writes is kept. */
async function tellBadly(world: World): Promise<void> {
  const { deps } = app
  const write: typeof deps.users.write = async (statements) => {
    const isNotice = JSON.stringify(statements).includes('INSERT INTO notice')
    const fate = isNotice ? world.draw(4) : 3
    if (fate === 0) throw new Error('The line was cut before anything was written.')
    const results = await deps.users.write(statements)
    if (fate === 1) throw new Error('The line was cut before anybody heard that it was written.')
    return results
  }
  const broken = {
    ...deps,
    log: () => {},
    users: { ...deps.users, read: (statement: InStatement) => deps.users.read(statement), write },
  }
  await Promise.allSettled([tellEverybody(broken), ...(world.draw(2) === 0 ? [tellEverybody(deps)] : [])])
  world.later(20 * 60_000)
  await tellEverybody(deps)
}

async function stepOn(world: World): Promise<number> {
  world.later(HOUR + world.draw(13) * HOUR)
  const person = world.of(world.people)
  if (world.draw(3) === 0) await world.turn(person, world.of(person.watches))
  if (world.draw(12) === 0) await world.hide(person)
  world.later(1_000)
  world.step++
  const sightings = world.batch().map(({ vacancy }) => sightingOf(vacancy))
  await takeIn({ ...app.deps, ...tools }, world.step, sightings)
  await (world.draw(3) === 0 ? tellBadly(world) : tellEverybody(app.deps))
  const jobs = await keptJobs(world)
  let told = 0
  for (const one of world.people) told += await expectExact(world, one, jobs)
  return told
}

// What is told, to whom and when follows from a handful of rules, said again in this file.
test.each([1, 2])('everybody is told of exactly the new jobs, each once: seed %i', async (nth) => {
  const world = new World(seedFrom('ALERTS_SEED') + nth)
  world.later(0)
  for (let many = 3; many > 0; many--) world.people.push(await world.person())
  let told = 0
  for (let step = 0; step < STEPS; step++) told += await stepOn(world)
  expect(told).toBeGreaterThan(10)
})
