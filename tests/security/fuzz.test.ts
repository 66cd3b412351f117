import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFrom } from '../support/seed.ts'
import { caseOf, requestOf } from './api/cases.ts'
import { Inputs } from './api/inputs.ts'
import { operationsOf } from './api/operations.ts'
import type { Operation } from './api/operations.ts'
import { hostOf } from './api/test-host.ts'
import { ask, makeWorld } from './api/world.ts'
import type { Sent, World } from './api/world.ts'

/** 200 for the whole of it; a few, the same ones, each time the tests run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12)
const SEED = seedFrom('FUZZ_SEED')
/** Each try of these costs what hashing a password costs, on purpose. */
const DEAR_RUNS = Math.min(RUNS, 10)
/** So much of what is made up by chance alone has to be done and not refused, of each kind of request. */
const FLOORS: Readonly<Record<string, number>> = { GET: 0.5, POST: 0.2, PUT: 0.1, PATCH: 0.1, DELETE: 0.1 }

const app: TestApp = await createTestApp()
const host = hostOf(app)
const { operations, schemas } = await operationsOf(host)
const described: unknown = await (await host.fetch('/openapi.json')).json()
const inputs = new Inputs(described as object, schemas)

let shared: World
beforeAll(async () => {
  shared = await makeWorld(host)
  console.log(`Seed ${SEED}, ${RUNS} tries of each. FUZZ_SEED and FUZZ_RUNS tell others.`)
})
afterAll(() => app.close())

/** Whatever is answered, it is one of the answers that are described, and of their shape. */
async function checkShape({ path, method, responses }: Operation, answer: Response): Promise<void> {
  const text = await answer.text()
  const status = String(answer.status)
  expect(answer.status, text).toBeLessThan(500)
  const content = responses[status]?.content
  expect(content, `${status} is not described: ${text.slice(0, 300)}`).toBeDefined()
  if (!content?.['application/json']) return
  const place = ['responses', status, 'content', 'application/json', 'schema']
  const shape = inputs.check('paths', path, method.toLowerCase(), ...place)
  const sound = shape(JSON.parse(text))
  expect(sound, `${inputs.errors(shape)} in ${text.slice(0, 500)}`).toBe(true)
}

/** Who asks for one operation. What may end a session, or an account, has a person of its own who comes back as another. */
class Asker {
  world: World
  private readonly operation: Operation

  constructor(operation: Operation, world: World) {
    this.operation = operation
    this.world = world
  }

  static async for(operation: Operation): Promise<Asker> {
    return new Asker(operation, isAlone(operation) ? await makeWorld(host) : shared)
  }

  async send(sent: Sent): Promise<{ status: number; ok: boolean }> {
    let answer = await ask(host, this.world.person.token, sent)
    if (answer.status === 401 && isAlone(this.operation) && !this.operation.open) {
      this.world = await makeWorld(host)
      answer = await ask(host, this.world.person.token, sent)
    }
    await checkShape(this.operation, answer)
    return { status: answer.status, ok: answer.ok }
  }

  private own(): Promise<{ status: number; ok: boolean }> {
    const { right } = caseOf(this.operation)
    const sent = requestOf(this.operation, this.world, this.world)
    return this.send(right ? { ...sent, body: right(this.world) } : sent)
  }

  /** What the case asks for is done, unless it says why not. What came before may have taken the things away. */
  async sendOwn(): Promise<void> {
    const { refused } = caseOf(this.operation)
    let { status, ok } = await this.own()
    if (!ok && !refused) {
      this.world = await makeWorld(host)
      ;({ status, ok } = await this.own())
    }
    expect(`${ok} ${status} ${refused ?? ''}`).toMatch(refused ? /^false 4/ : /^true 2/)
  }
}

const isAlone = (operation: Operation): boolean => {
  const { ends, right } = caseOf(operation)
  return ends === true || right !== undefined
}

const fuzzed = operations.filter((each) => !caseOf(each).streams)
const varies = ({ body, parameters }: Operation) =>
  body !== null || parameters.some(({ in: place }) => place !== 'header')
function runsOf(each: Operation): number {
  if (isAlone(each) && !varies(each)) return 1
  return each.path.includes('/auth/') || isAlone(each) ? DEAR_RUNS : RUNS
}
const settings = (operation: Operation) => ({ numRuns: runsOf(operation), seed: SEED, endOnFailure: RUNS > 50 })

async function sessionHolds(): Promise<void> {
  const answer = await ask(host, shared.person.token, { method: 'GET', path: '/api/v1/users/me' })
  expect(answer.status, 'the session of the person whom all share').toBe(200)
}

const counts = new Map<string, { sent: number; done: number }>()
function count({ method }: Operation, done: boolean): void {
  const before = counts.get(method) ?? { sent: 0, done: 0 }
  counts.set(method, { sent: before.sent + 1, done: before.done + (done ? 1 : 0) })
}

test.each(fuzzed.map((operation) => [operation.name, operation] as const))(
  '%s answers what is sound as it says',
  async (_, operation) => {
    const asker = await Asker.for(operation)
    await asker.sendOwn()
    const property = fc.asyncProperty(inputs.sound(operation, asker.world), async (sent) => {
      const { ok } = await asker.send(sent)
      if (!caseOf(operation).refused) count(operation, ok)
    })
    await fc.assert(property, settings(operation))
    await sessionHolds()
  },
)

test.each(fuzzed.filter(varies).map((operation) => [operation.name, operation] as const))(
  '%s refuses what is wrong',
  async (_, operation) => {
    // Refused, it ends nothing: everybody may ask.
    const asker = new Asker(operation, shared)
    const input = inputs.wrong(operation, asker.world)
    if (!input) return
    const property = fc.asyncProperty(input, async (bad) => {
      const { status } = await asker.send(bad)
      expect(status).toBeGreaterThanOrEqual(400)
    })
    await fc.assert(property, settings(operation))
    await sessionHolds()
  },
)

test('the session held to the end, so that nothing above was refused for want of one', sessionHolds)

test('of what was made up soundly enough was done, so that not refusals alone were seen', () => {
  const shares = [...counts].map(([method, { sent, done }]) => ({ method, sent, done, share: done / sent }))
  console.log(shares.map(({ method, sent, done }) => `${method} ${done} of ${sent}`).join(', '))
  expect(shares.map(({ method }) => method).toSorted()).toEqual(Object.keys(FLOORS).toSorted())
  for (const { method, share } of shares) expect(share, method).toBeGreaterThan(FLOORS[method] ?? 1)
})
