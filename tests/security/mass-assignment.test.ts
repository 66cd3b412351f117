import { createTestApp } from '@rolecall/server/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseOf, requestOf } from './api/cases.ts'
import { operationsOf } from './api/operations.ts'
import { hostOf } from './api/test-host.ts'
import { ask, everythingOf, makeWorld } from './api/world.ts'
import type { World } from './api/world.ts'

const app = await createTestApp()
const host = hostOf(app)
const { operations } = await operationsOf(host)
afterAll(() => app.close())

let world: World
let theirs: World
beforeAll(async () => {
  world = await makeWorld(host)
  theirs = await makeWorld(host)
})

/** What nobody may say of themselves or of their things. The mark shows wherever it was believed. */
const MARK = 'assigned-by-the-caller'
const FORBIDDEN: readonly (readonly [string, (owner: World) => unknown])[] = [
  ['userId', ({ person }) => person.id],
  ['user_id', ({ person }) => person.id],
  ['role', () => MARK],
  ['rev', () => 999_999],
  ['createdAt', () => '1999-01-01T00:00:00.000Z'],
  ['id', ({ application }) => application],
  ['emailVerified', () => true],
  ['__proto__', () => ({ role: MARK, isAdmin: true })],
  ['constructor', () => ({ prototype: { role: MARK } })],
]

/** Fields of an edit are the person's own, whatever they are called: a newer version may know what this one does not. */
const isOwnGround = (path: string, where: string): boolean => path.endsWith('/sync') && where.startsWith('ops.0.fields')

/** The body as text with one more member at each place where members can stand; text, for else `__proto__` gets lost. */
function* withMember(
  body: unknown,
  name: string,
  value: unknown,
  path = '',
): Generator<readonly [where: string, text: string]> {
  // A member that belongs there, such as the revision that is asked for, is the caller's to say.
  if (typeof body !== 'object' || body === null || Object.hasOwn(body, name)) return
  const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`
  if (!Array.isArray(body)) {
    const own = JSON.stringify(body)
    yield [path, own === '{}' ? `{${member}}` : `${own.slice(0, -1)},${member}}`]
  }
  for (const [key, inner] of Object.entries(body))
    for (const [where, text] of withMember(inner, name, value, path ? `${path}.${key}` : key)) {
      // A text that nothing else says stands in for the part until all of it is text.
      const whole = JSON.stringify(
        Array.isArray(body) ? body.with(Number(key), '\u0001') : { ...body, [key]: '\u0001' },
      )
      yield [where, whole.replace('"\\u0001"', () => text)]
    }
}

const writable = operations.filter((each) => caseOf(each).body && !caseOf(each).ends)

test('there is something to write to', () => {
  expect(writable.length).toBeGreaterThan(25)
})

test.each(writable.map((operation) => [operation.name, operation] as const))('%s', async (name, operation) => {
  const sent = requestOf(operation, world, world)
  const plain = await ask(host, world.person.token, sent)
  const allowed = plain.status
  for (const [field, valueFor] of FORBIDDEN)
    for (const [where, body] of withMember(sent.body, field, valueFor(theirs))) {
      if (isOwnGround(operation.path, where)) continue
      const answer = await ask(host, world.person.token, { ...sent, body })
      const text = await answer.text()
      const said = `${name} ${where}.${field} ${answer.status}`
      // Refused, or done as if it had not been said: sign-up and sync leave out what they do not know.
      const leavesOut = /\/(?:auth|sync|devices|users\/me$)(?:\/|$)/.test(operation.path)
      // Whoever may not do it at all is told so before anybody looks at what they sent.
      const isForOthers = allowed === 403
      const fine = [400, ...(leavesOut ? [allowed, 422, 429] : isForOthers ? [allowed] : [])]
      expect(fine.includes(answer.status), said).toBe(true)
      expect(text).not.toContain(MARK)
    }
})

test('none of it was believed', async () => {
  const mine = await everythingOf(host, world.person)
  const other = await everythingOf(host, theirs.person)
  for (const text of [mine, other]) {
    expect(text).not.toContain(MARK)
    expect(text).not.toContain('1999-01-01')
    expect(text).toContain('"emailVerified":false')
  }
  expect(other).not.toContain(world.mark)
  expect(({} as { role?: string }).role).toBeUndefined()
})
