import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arbitraryOf, junkText, spoilt } from './api/arbitrary.ts'
import { caseOf } from './api/cases.ts'
import { operationsOf } from './api/operations.ts'
import type { Operation, Schema } from './api/operations.ts'
import { hostOf } from './api/test-host.ts'
import { ask, makeWorld } from './api/world.ts'
import type { World } from './api/world.ts'

/** 200 for the whole of it; a few each time the tests run, other ones each time. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12)
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
/** Each try of these costs what hashing a password costs, on purpose. */
const DEAR_RUNS = Math.min(RUNS, 10)

const app: TestApp = await createTestApp()
const host = hostOf(app)
const { operations, schemas } = await operationsOf(host)
const described: unknown = await (await host.fetch('/openapi.json')).json()
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
addFormats.default(ajv)
ajv.addSchema(described as object, 'api')

let world: World
let ids: string[]
beforeAll(async () => {
  world = await makeWorld(host)
  ids = [world.application, world.other, world.interview, world.contact, world.document]
  console.log(`FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`)
})
afterAll(() => app.close())

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
/** Compiled once for each place of the description. */
function at(...parts: string[]): ValidateFunction {
  const check = ajv.getSchema(`api#/${parts.map(escaped).join('/')}`)
  if (!check) throw new Error(`The description has no ${parts.join(' ')}.`)
  return check
}
const fits = (schema: Schema, value: unknown): boolean => ajv.validate(schema, value)

interface Input {
  path: Record<string, string>
  query: [string, string][]
  headers: Record<string, string>
  body?: unknown
  bytes?: Uint8Array<ArrayBuffer>
}

type Parameter = Operation['parameters'][number]
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
/** A header takes no other characters. */
const plain = (text: string): string => text.replaceAll(/[^\x21-\x7e]/g, '-') || '-'

function parameterOf(operation: Operation, { in: place, name, schema }: Parameter): fc.Arbitrary<string[]> {
  const known = place === 'path' ? caseOf(operation).path?.[name] : undefined
  const made = arbitraryOf(schema, schemas, ids)
  if (known !== undefined)
    return fc.oneof(
      fc.constant<string[]>([world[known]]),
      made.map((value): string[] => [asText(value)]),
    )
  return made.map((value) => (Array.isArray(value) ? value.map(asText) : [asText(value)]))
}

/** Everything that a request may carry, as the description says it should be. */
function soundInput(operation: Operation): fc.Arbitrary<Input> {
  const parameters = operation.parameters.map((parameter) =>
    fc
      .tuple(parameterOf(operation, parameter), fc.integer({ min: 0, max: 3 }))
      .map(([values, chance]): Given => ({ parameter, values: parameter.in === 'path' || chance === 0 ? values : [] })),
  )
  const body = operation.body ? arbitraryOf(operation.body, schemas, ids) : fc.constant(undefined)
  const bytes = caseOf(operation).bytes ? fc.uint8Array({ maxLength: 300 }) : fc.constant(undefined)
  return fc.tuple(fc.tuple(...parameters), body, bytes).map(([given, sent, raw]) => inputOf(given, sent, raw))
}

interface Given {
  parameter: Parameter
  values: string[]
}

function inputOf(given: Given[], body: unknown, bytes: Uint8Array | undefined): Input {
  const of = (place: string) => given.filter(({ parameter }) => parameter.in === place)
  const first = (place: string, change: (text: string) => string): [string, string][] =>
    of(place).flatMap(({ parameter, values: [value] }) =>
      value === undefined ? [] : [[parameter.name, change(value)]],
    )
  return {
    path: Object.fromEntries(first('path', (text) => text || '-')),
    query: of('query').flatMap(({ parameter, values }) =>
      values.map((value): [string, string] => [parameter.name, value]),
    ),
    headers: Object.fromEntries(first('header', plain)),
    ...(body === undefined ? {} : { body }),
    ...(bytes ? { bytes: Uint8Array.from(bytes) } : {}),
  }
}

const bodySchema = ({ path, method }: Operation) =>
  at('paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema')

const wrongParameter = (parameter: Parameter): fc.Arbitrary<string> =>
  junkText.filter((text) => {
    const { type } = parameter.schema
    const value = type === 'integer' || type === 'number' ? Number(text) : text
    // An empty part of a path is another address, and a number in other spelling is still that number.
    if (parameter.in === 'path' && /^\.*$/.test(text)) return false
    return !fits(parameter.schema, value)
  })

const withParameter = (input: Input, { in: place, name }: Parameter, text: string): Input =>
  place === 'path' ? { ...input, path: { ...input.path, [name]: text } } : { ...input, query: [[name, text]] }

/** One thing in it that the description does not allow; null where everything is allowed. */
function wrongInput(operation: Operation): fc.Arbitrary<Input> | null {
  const sound = soundInput(operation)
  if (operation.body) {
    const schema = bodySchema(operation)
    const bad = sound.chain((input) => spoilt(input.body).map((body) => Object.assign({}, input, { body })))
    return bad.filter(({ body }) => body !== undefined && !schema(body))
  }
  const checked = operation.parameters.filter(
    ({ in: place, schema }) => place !== 'header' && !fits(schema, 'ü'.repeat(3_000)),
  )
  if (checked.length === 0) return null
  return fc
    .constantFrom(...checked)
    .chain((parameter) =>
      fc.tuple(sound, wrongParameter(parameter)).map(([input, text]) => withParameter(input, parameter, text)),
    )
}

async function send(operation: Operation, input: Input): Promise<{ status: number; ok: boolean }> {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.path[name] ?? '-'))
  const query = new URLSearchParams(input.query).toString()
  const { body, bytes, headers } = input
  const raw = body === undefined ? {} : { body: JSON.stringify(body) }
  const sent = {
    method: operation.method,
    path: query ? `${path}?${query}` : path,
    headers,
    ...raw,
    ...(bytes ? { bytes } : {}),
  }
  const answer = await ask(host, world.person.token, sent)
  await checkShape(operation, answer)
  return { status: answer.status, ok: answer.ok }
}

/** Whatever is answered, it is one of the answers that are described, and of their shape. */
async function checkShape({ path, method, responses }: Operation, answer: Response): Promise<void> {
  const text = await answer.text()
  const status = String(answer.status)
  expect(answer.status, text).toBeLessThan(500)
  const content = responses[status]?.content
  expect(content, `${status} is not described: ${text.slice(0, 300)}`).toBeDefined()
  if (!content?.['application/json']) return
  const shape = at('paths', path, method.toLowerCase(), 'responses', status, 'content', 'application/json', 'schema')
  const sound = shape(JSON.parse(text))
  expect(sound, `${ajv.errorsText(shape.errors)} in ${text.slice(0, 500)}`).toBe(true)
}

/** They take nothing, and would end the session that the others need. */
const NOTHING_TO_SEND = /\/auth\/(?:sign-out|revoke-sessions)$/
const fuzzed = operations.filter((each) => !caseOf(each).streams && !NOTHING_TO_SEND.test(each.path))
const runsOf = ({ path }: Operation): number => (path.includes('/auth/') ? DEAR_RUNS : RUNS)
const settings = (operation: Operation) => ({ numRuns: runsOf(operation), seed: SEED, endOnFailure: RUNS > 50 })

test.each(fuzzed.map((operation) => [operation.name, operation] as const))(
  '%s answers what is sound as it says',
  async (_, operation) => {
    const counts = { ok: 0 }
    const property = fc.asyncProperty(soundInput(operation), async (input) => {
      const { ok } = await send(operation, input)
      counts.ok += ok ? 1 : 0
    })
    await fc.assert(property, settings(operation))
  },
)

const wrong = fuzzed.flatMap((operation) => {
  const needsWorld = () => wrongInput(operation)
  const hasInput = operation.body !== null || operation.parameters.some(({ in: place }) => place !== 'header')
  return hasInput ? [[operation.name, operation, needsWorld] as const] : []
})
test.each(wrong)('%s refuses what is wrong', async (_, operation, inputs) => {
  const input = inputs()
  if (!input) return
  const property = fc.asyncProperty(input, async (bad) => {
    const { status } = await send(operation, bad)
    expect(status).toBeGreaterThanOrEqual(400)
  })
  await fc.assert(property, settings(operation))
})

test('the session held to the end, so that nothing above was refused for want of one', async () => {
  const answer = await ask(host, world.person.token, { method: 'GET', path: '/api/v1/users/me' })
  expect(answer.status).toBe(200)
})
