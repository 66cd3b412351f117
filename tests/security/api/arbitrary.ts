import fc from 'fast-check'
import type { Schema } from './operations.ts'

const MOST_CHARACTERS = 60
const MOST_MEMBERS = 3
const DEEPEST = 6

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null && !Array.isArray(part)
const listOf = (part: unknown): Schema[] => (Array.isArray(part) ? part.filter(isSchema) : [])
const numberOf = (part: unknown, otherwise: number): number => (typeof part === 'number' ? part : otherwise)

/** Values that a schema of the API's description allows; `ids` are things that exist, so that not all is sought in vain. */
export function arbitraryOf(schema: Schema, parts: Schema, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  const inner = (part: Schema): fc.Arbitrary<unknown> => arbitraryOf(part, parts, ids, depth + 1)
  if (typeof schema['$ref'] === 'string') {
    const target = parts[schema['$ref'].replace('#/components/schemas/', '')]
    return isSchema(target) && depth < DEEPEST ? inner(target) : fc.constant(null)
  }
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  const choices = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])]
  if (choices.length > 0) return fc.oneof(...choices.map(inner))
  switch (schema['type']) {
    case 'string':
      return textOf(schema, ids)
    case 'integer':
      return fc.integer({
        min: numberOf(schema['minimum'], -1e9),
        max: Math.min(numberOf(schema['maximum'], 1e9), 1e9),
      })
    case 'number':
      return fc.double({ min: numberOf(schema['minimum'], -1e9), max: numberOf(schema['maximum'], 1e9), noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return arrayOf(schema, inner)
    case 'object':
      return objectOf(schema, inner)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

function textOf({ format, pattern, minLength, maxLength }: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  if (format === 'uuid') return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 7 })) : fc.uuid()
  if (format === 'date-time') return instant
  if (format === 'date') return instant.map((text) => text.slice(0, 10))
  if (format === 'email') return fc.emailAddress({ size: 'small' })
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern), { size: 'small' })
  const least = numberOf(minLength, 0)
  const length = {
    minLength: least,
    maxLength: Math.max(least, Math.min(numberOf(maxLength, MOST_CHARACTERS), MOST_CHARACTERS)),
  }
  return fc.oneof(fc.string(length), fc.string({ ...length, unit: 'binary' }))
}

function arrayOf(schema: Schema, inner: (part: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  const minLength = numberOf(schema['minItems'], 0)
  const maxLength = Math.max(minLength, Math.min(numberOf(schema['maxItems'], MOST_MEMBERS), MOST_MEMBERS))
  return fc.array(isSchema(schema['items']) ? inner(schema['items']) : fc.jsonValue(), { minLength, maxLength })
}

function objectOf(schema: Schema, inner: (part: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, propertyNames, required } = schema
  const known = isSchema(properties) ? Object.entries(properties).filter(([, part]) => isSchema(part)) : []
  const shape = Object.fromEntries(known.map(([name, part]) => [name, inner(part as Schema)]))
  const requiredKeys = Array.isArray(required) ? (required as string[]).filter((name) => name in shape) : []
  const own = fc.record(shape, { requiredKeys })
  if (!isSchema(additionalProperties) || known.length > 0) return own
  const names = isSchema(propertyNames) ? inner({ type: 'string', ...propertyNames }) : fc.string({ minLength: 1 })
  const entry = fc.tuple(names as fc.Arbitrary<string>, inner(additionalProperties))
  return fc.array(entry, { maxLength: MOST_MEMBERS }).map((entries) => Object.fromEntries(entries))
}

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  '',
  ' ',
  '\u0000',
  'x',
  '__proto__',
  "'; DROP TABLE user; --",
  '{{7*7}}',
  'ü'.repeat(20_000),
  [],
  [[]],
  {},
  { $gt: '' },
]
const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue({ maxDepth: 2 }))
/** The same where only text can stand. */
export const junkText = fc.oneof(
  fc.constantFrom('', ' ', 'x', '-1', '1e9', 'NaN', '%00', '\u0000', '../..', "' OR 1=1 --", 'null', 'ü'.repeat(3_000)),
  fc.string({ maxLength: 40 }),
)

/** One thing about a sound value changed; whether it is wrong then, the schema has to say. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const names = isSchema(value) ? Object.keys(value) : []
  const without = (name: string) => Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== name))
  const inside = names.map((name) => junk.map((bad) => Object.assign(without(name), { [name]: bad })))
  const missing = names.map((name) => fc.constant(without(name)))
  const unknown = isSchema(value)
    ? [fc.string({ minLength: 1 }).map((name) => Object.assign({}, value, { [`x${name}`]: 1 }))]
    : []
  return fc.oneof(...inside, ...missing, ...unknown, junk)
}
