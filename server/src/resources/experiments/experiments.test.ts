import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assign } from '../../experiments/assign.ts'
import type { Experiment } from '../../experiments/experiment.ts'
import type { Results } from '../../experiments/results.ts'
import { textOf } from '../../ports/row.ts'
import { sightingOf, takeInAll } from '../../catalogue/testing.ts'
import { createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'

const NOON = Date.parse('2026-03-10T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const OWNER = 'owner@example.com'
const EXPERIMENT: Experiment = {
  id: 'skills-or-place',
  about: 'The place of work counts for more.',
  start: '2026-03-01',
  end: '2026-04-01',
  variants: [
    { id: 'as-it-is', share: 0.5, weights: DEFAULT_WEIGHTS },
    { id: 'place-first', share: 0.5, weights: { ...DEFAULT_WEIGHTS, skills: 1, experience: 1, place: 98 } },
  ],
  decides: 'saved',
  base: 0.2,
  lift: 0.05,
}

let app: TestApp
const others: TestApp[] = []
async function open(experiment: Experiment): Promise<TestApp> {
  const change = (deps: TestApp['deps']) => ({ ...deps, experiments: [experiment] })
  const opened = await createTestApp({ env: { ADMINS: `someone@example.com, ${OWNER}` }, change })
  opened.setTime(NOON)
  others.push(opened)
  await addTwo(opened)
  return opened
}
beforeAll(async () => {
  app = await open(EXPERIMENT)
})
afterAll(() => Promise.all(others.map((one) => one.close())))

const ASKS = [
  'Requirements',
  '- Strong Python and SQL, at least 3 years',
  '- You have built pipelines with Apache Spark and Airflow',
  '- PostgreSQL, Docker and Kubernetes in production',
]
const NEAR = [
  'Requirements',
  '- Several years of Java and Spring Boot',
  '- You know PostgreSQL and Docker',
  '- Kafka or another queue is a plus',
]

const vacancy = (title: string, company: string, location: string, lines: string[]) =>
  sightingOf({ title, company, description: lines.join('\n'), location, workModel: 'onsite' })

/** One job that fits and lies far away, and one that fits less and lies where the person lives. */
async function addTwo({ deps }: TestApp): Promise<void> {
  await takeInAll(deps, [
    vacancy('Data Engineer', 'Far Harbour Data', 'Lisbon, Portugal', ASKS),
    vacancy('Backend Developer', 'Lantern Software', 'Berlin', NEAR),
  ])
}

interface Person {
  token: string
  id: string
}
interface Listed {
  items: { id: string; posting: { company: string }; match: { score: number } }[]
  tried: { experiment: string; variant: string; about: string } | null
}

async function engineer(at = app): Promise<Person> {
  const token = await at.signUp()
  const basics = { label: 'Data Engineer', location: { city: 'Berlin', countryCode: 'DE' }, profiles: [] }
  const highlights = ['Built pipelines in Python with Apache Spark and Airflow', 'Ran PostgreSQL and Docker']
  const work = [{ name: 'Harbour Data', position: 'Data Engineer', startDate: '2019-02', highlights }]
  const made = await at.ask('POST', '/api/v1/resumes', { token, body: { name: 'Mine', basics, work } })
  expect(made.status, await made.clone().text()).toBe(201)
  const me = (await (await at.ask('GET', '/api/v1/users/me', { token })).json()) as { id: string }
  return { token, id: me.id }
}

async function listed({ token }: Person, at = app): Promise<Listed> {
  const answer = await at.ask('GET', '/api/v1/jobs/recommendations', { token })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as Listed
}

const shownTo = async ({ id }: Person) =>
  (
    await app.deps.users.read({ sql: 'SELECT variant, day FROM experiment_shown WHERE user_id = ?', args: [id] })
  ).rows.map(({ variant, day }) => `${textOf(variant)} ${textOf(day)}`)
const variantOf = async ({ id }: Person): Promise<string> => (await assign([EXPERIMENT], id))?.variant.id ?? ''

async function owner(confirmed = true): Promise<string> {
  const email = confirmed ? OWNER : 'someone@example.com'
  const token = await app.signUp(email)
  if (confirmed)
    await app.deps.users.write([{ sql: 'UPDATE user SET email_verified = 1 WHERE email = ?', args: [email] }])
  return token
}

const companies = (list?: Listed) => list?.items.map(({ posting }) => posting.company)

const scores = (list?: Listed) => new Map(list?.items.map(({ posting, match }) => [posting.company, match.score]))

describe('what is tried out', () => {
  test('orders the list by its weights, and every number stays the person’s own', async () => {
    const [control, changed] = EXPERIMENT.variants
    const lists = []
    for (const share of [0, 1]) {
      const variants: Experiment['variants'] = [
        { ...control, share: 1 - share },
        { ...changed, share },
      ]
      const at = await open({ ...EXPERIMENT, variants })
      lists.push(await listed(await engineer(at), at))
    }
    const [before, after] = lists
    expect(companies(before)).toEqual(['Far Harbour Data', 'Lantern Software'])
    expect(companies(after)).toEqual(['Lantern Software', 'Far Harbour Data'])
    expect(scores(after)).toEqual(scores(before))
    expect(after?.tried).toEqual({ experiment: EXPERIMENT.id, variant: 'place-first', about: EXPERIMENT.about })
  })

  test('is counted once a person and day, however many windows ask at once', async () => {
    const person = await engineer()
    await Promise.all(Array.from({ length: 8 }, () => listed(person)))
    const variant = await variantOf(person)
    expect(await shownTo(person)).toEqual([`${variant} 2026-03-10`])
    app.setTime(NOON + DAY)
    await listed(person)
    app.setTime(NOON)
    expect(await shownTo(person)).toEqual([`${variant} 2026-03-10`, `${variant} 2026-03-11`])
  })

  test('leaves out who has set weights of their own, and who sees no list', async () => {
    const person = await engineer()
    const body = { matchWeights: { ...DEFAULT_WEIGHTS, pay: 60 } }
    expect((await app.ask('PATCH', '/api/v1/users/me/preferences', { token: person.token, body })).status).toBe(200)
    const list = await listed(person)
    expect([list.tried, list.items.length]).toEqual([null, 2])
    const stranger = { token: await app.signUp(), id: '' }
    expect((await listed(stranger)).tried).toBeNull()
    expect(await shownTo(person)).toEqual([])
  })

  test('is over on its last day', async () => {
    const person = await engineer()
    app.setTime(Date.parse(EXPERIMENT.end))
    expect((await listed(person)).tried).toBeNull()
    app.setTime(NOON)
    expect(await shownTo(person)).toEqual([])
  })
})

type Act = (person: Person, job: string) => Promise<void>
const done = async (method: string, path: string, { token }: Person, body?: unknown): Promise<{ id: string }> => {
  const answer = await app.ask(method, `/api/v1${path}`, { token, body })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return (await answer.json()) as { id: string }
}
const saveIt = (person: Person, job?: string) =>
  done('POST', '/applications', person, { title: 'Data Engineer', company: crypto.randomUUID(), job })
const moved =
  (...stages: string[]): Act =>
  async (person, job) => {
    const { id } = await saveIt(person, job)
    for (const stage of stages) await done('POST', `/applications/${id}/status`, person, { stage })
  }

/** One row is one person: what they do with the job they see first, and what that comes to. */
const ACTS: readonly (readonly [act: Act, comesTo: readonly (keyof Results['variants'][number]['reached'])[]])[] = [
  [async () => {}, []],
  [async (person, job) => void (await done('PUT', `/jobs/${job}/opened`, person)), ['opened']],
  [
    async (person, job) => void (await done('PUT', `/jobs/${job}/opinion`, person, { opinion: 'dismissed' })),
    ['dismissed'],
  ],
  [
    async (person, job) => {
      await done('PUT', `/jobs/${job}/opinion`, person, { opinion: 'dismissed' })
      await done('DELETE', `/jobs/${job}/opinion`, person)
    },
    [],
  ],
  [moved(), ['saved']],
  [moved('applied'), ['saved', 'applied']],
  [moved('applied', 'rejected'), ['saved', 'applied', 'answered']],
  [
    async (person, job) => {
      const { id } = await saveIt(person, job)
      await done('DELETE', `/applications/${id}`, person)
    },
    [],
  ],
  // Found elsewhere, so the list has no part in it.
  [async (person) => void (await saveIt(person)), []],
]

test('the results are what a count by hand gives, and name nobody', async () => {
  const by = { people: 0, reached: { opened: 0, saved: 0, applied: 0, answered: 0, dismissed: 0 } }
  const expected = new Map(EXPERIMENT.variants.map(({ id }) => [id, structuredClone(by)]))
  await app.deps.users.write(['DELETE FROM experiment_shown', 'DELETE FROM experiment_outcome'])
  const people = []
  for (const [act, comesTo] of ACTS) {
    const person = await engineer()
    const [first] = (await listed(person)).items
    await act(person, first?.id ?? '')
    const count = expected.get(await variantOf(person)) ?? by
    count.people += 1
    for (const outcome of comesTo) count.reached[outcome] += 1
    people.push(person.id)
  }
  const token = await owner()
  const answer = await app.ask('GET', `/api/v1/experiments/${EXPERIMENT.id}/results`, { token })
  const text = await answer.text()
  const results = JSON.parse(text) as Results
  expect(new Map(results.variants.map(({ id, ...rest }) => [id, rest]))).toEqual(expected)
  expect(results).toMatchObject({ state: 'running', verdict: 'not-yet', comparisons: [], needed: 1094 })
  expect(people.filter((id) => text.includes(id))).toEqual([])
})

test('what is known of a person goes with their account', async () => {
  const person = await engineer()
  const [first] = (await listed(person)).items
  await done('PUT', `/jobs/${first?.id}/opened`, person)
  const left = async () =>
    (
      await app.deps.users.read({
        sql: `SELECT (SELECT count(*) FROM experiment_shown WHERE user_id = ?1) AS shown,
          (SELECT count(*) FROM experiment_outcome WHERE user_id = ?1) AS outcomes`,
        args: [person.id],
      })
    ).rows[0]
  expect(await left()).toMatchObject({ shown: 1, outcomes: 1 })
  await done('DELETE', '/users/me', person, { password: 'correct horse' })
  expect(await left()).toMatchObject({ shown: 0, outcomes: 0 })
})

test('results are for those who run the server, and only once their address is known to be theirs', async () => {
  const unconfirmed = await owner(false)
  for (const path of ['/api/v1/experiments', `/api/v1/experiments/${EXPERIMENT.id}/results`]) {
    expect((await app.ask('GET', path)).status).toBe(401)
    for (const token of [await app.signUp(), unconfirmed]) {
      const answer = await app.ask('GET', path, { token })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ error: { code: 'admins-only' } })
    }
  }
})

test('those who run it see what is tried out, and are told of an id that is none', async () => {
  const token = await app.signUp('someone-else@example.com')
  await app.deps.users.write([
    "DELETE FROM user WHERE email = 'owner@example.com'",
    "UPDATE user SET email_verified = 1, email = 'owner@example.com' WHERE email = 'someone-else@example.com'",
  ])
  const answer = await app.ask('GET', '/api/v1/experiments', { token })
  expect(await answer.json()).toMatchObject({ items: [{ id: EXPERIMENT.id, state: 'running', needed: 1094 }] })
  expect((await app.ask('GET', '/api/v1/experiments/none/results', { token })).status).toBe(404)
})
