import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { arbitraryOf, junkText, spoilt } from './arbitrary.ts'
import { caseOf } from './cases.ts'
import type { Operation, Schema } from './operations.ts'
import type { Sent, World } from './world.ts'

type Parameter = Operation['parameters'][number]

interface Given {
  parameter: Parameter
  values: string[]
}

interface Input {
  path: Record<string, string>
  query: [string, string][]
  headers: Record<string, string>
  body?: unknown
  bytes?: Uint8Array<ArrayBuffer>
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
/** A header takes no other characters. */
const plain = (text: string): string => text.replaceAll(/[^\x21-\x7e]/g, '-') || '-'
/** Empty or of dots alone, a part of a path leads to another address. */
const isNoPart = (text: string): boolean => /^\.*$/.test(text)

/** Requests made from the API's own description, as it says they may be and otherwise. */
export class Inputs {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
  private readonly schemas: Schema

  constructor(described: object, schemas: Schema) {
    this.schemas = schemas
    addFormats.default(this.ajv)
    this.ajv.addSchema(described, 'api')
  }

  /** The check of one place of the description, compiled once. */
  check(...parts: string[]): ValidateFunction {
    const check = this.ajv.getSchema(`api#/${parts.map(escaped).join('/')}`)
    if (!check) throw new Error(`The description has no ${parts.join(' ')}.`)
    return check
  }

  errors = ({ errors }: ValidateFunction): string => this.ajv.errorsText(errors)

  private fits = (schema: Schema, value: unknown): boolean => this.ajv.validate(schema, value)

  private of(schema: Schema, world: World): fc.Arbitrary<unknown> {
    const { application, other, interview, contact, document } = world
    return arbitraryOf(schema, this.schemas, [application, other, interview, contact, document])
  }

  private parameter(operation: Operation, { in: place, name, schema }: Parameter, world: World) {
    const known = place === 'path' ? caseOf(operation).path?.[name] : undefined
    const made = this.of(schema, world)
    if (known === undefined) return made.map((value) => (Array.isArray(value) ? value.map(asText) : [asText(value)]))
    return fc.oneof(
      fc.constant<string[]>([world[known]]),
      made.map((value): string[] => [asText(value)]),
    )
  }

  private input(operation: Operation, world: World): fc.Arbitrary<Input> {
    const parameters = operation.parameters.map((parameter) =>
      fc
        .tuple(this.parameter(operation, parameter, world), fc.integer({ min: 0, max: 3 }))
        .map(([values, chance]): Given => {
          const said = parameter.in === 'path' || parameter.required === true || chance === 0
          return { parameter, values: said ? values : [] }
        }),
    )
    const body = operation.body ? this.of(operation.body, world) : fc.constant(undefined)
    const bytes = caseOf(operation).bytes ? fc.uint8Array({ maxLength: 300 }) : fc.constant(undefined)
    return fc.tuple(fc.tuple(...parameters), body, bytes).map(([given, sent, raw]) => inputOf(given, sent, raw))
  }

  /** Everything that a request may carry, as the description says it should be. */
  sound = (operation: Operation, world: World): fc.Arbitrary<Sent> =>
    this.input(operation, world).map((input) => sentOf(operation, input))

  private wrongParameter(parameter: Parameter): fc.Arbitrary<string> {
    const { type } = parameter.schema
    return junkText.filter((text) => {
      // A number in other spelling is still that number.
      const value = type === 'integer' || type === 'number' ? Number(text) : text
      return !(parameter.in === 'path' && isNoPart(text)) && !this.fits(parameter.schema, value)
    })
  }

  private wrongBody({ path, method }: Operation, sound: fc.Arbitrary<Input>): fc.Arbitrary<Input> {
    const place = ['requestBody', 'content', 'application/json', 'schema']
    const check = this.check('paths', path, method.toLowerCase(), ...place)
    const bad = sound.chain((input) => spoilt(input.body).map((body) => Object.assign({}, input, { body })))
    return bad.filter(({ body }) => body !== undefined && !check(body))
  }

  /** One thing in it that the description does not allow; null where everything is allowed. */
  wrong(operation: Operation, world: World): fc.Arbitrary<Sent> | null {
    const sound = this.input(operation, world)
    const sent = (input: Input): Sent => sentOf(operation, input)
    if (operation.body) return this.wrongBody(operation, sound).map(sent)
    const checked = operation.parameters.filter(
      ({ in: place, schema }) => place !== 'header' && !this.fits(schema, 'ü'.repeat(3_000)),
    )
    if (checked.length === 0) return null
    const spoiled = fc
      .constantFrom(...checked)
      .chain((parameter) =>
        fc.tuple(sound, this.wrongParameter(parameter)).map(([input, text]) => withParameter(input, parameter, text)),
      )
    return spoiled.map(sent)
  }
}

function inputOf(given: Given[], body: unknown, bytes: Uint8Array | undefined): Input {
  const of = (place: string) => given.filter(({ parameter }) => parameter.in === place)
  const first = (place: string, change: (text: string) => string): [string, string][] =>
    of(place).flatMap(({ parameter, values: [value] }) =>
      value === undefined ? [] : [[parameter.name, change(value)]],
    )
  return {
    path: Object.fromEntries(first('path', (text) => (isNoPart(text) ? '-' : text))),
    query: of('query').flatMap(({ parameter, values }) =>
      values.map((value): [string, string] => [parameter.name, value]),
    ),
    headers: Object.fromEntries(first('header', plain)),
    ...(body === undefined ? {} : { body }),
    ...(bytes ? { bytes: Uint8Array.from(bytes) } : {}),
  }
}

const withParameter = (input: Input, { in: place, name }: Parameter, text: string): Input =>
  place === 'path' ? { ...input, path: { ...input.path, [name]: text } } : { ...input, query: [[name, text]] }

function sentOf({ path: template, method }: Operation, { path, query, headers, body, bytes }: Input): Sent {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '-'))
  const asked = new URLSearchParams(query).toString()
  return {
    method,
    path: asked ? `${filled}?${asked}` : filled,
    headers,
    // As text, for a body that is a text itself is to be sent as JSON too.
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(bytes ? { bytes } : {}),
  }
}
