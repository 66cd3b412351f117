import { beforeAll, describe, expect, it } from 'vitest'
import { caseNames, caseOf, requestOf } from '../../security/api/cases.ts'
import { BASE, operationsOf } from '../../security/api/operations.ts'
import type { Operation } from '../../security/api/operations.ts'
import { ask, everythingOf, makeWorld } from '../../security/api/world.ts'
import type { World } from '../../security/api/world.ts'
import { newVerifier, visit } from '../../support/openid-visit.ts'
import type { GetHost } from './host.ts'
import { followMailed, linkMailedTo } from './mail.ts'
import { signIn, signUp } from './people.ts'

const REFUSED = new Set([401, 403, 404])

/** The status and the text; of an answer that never ends, as much as came at once. */
async function answerTo(host: GetHost, operation: Operation, token: string | null, inPath: World, inBody: World) {
  const answer = await ask(host(), token, requestOf(operation, inPath, inBody))
  if (caseOf(operation).streams && answer.ok) {
    await answer.body?.cancel()
    return { status: answer.status, text: '' }
  }
  return { status: answer.status, text: await answer.text() }
}

/** In the name of the owner, whose address nobody has confirmed. */
async function expectAnswered(host: GetHost, operation: Operation, world: World): Promise<void> {
  const { confirmed = false, refused, streams } = caseOf(operation)
  const { status, text } = await answerTo(host, operation, world.person.token, world, world)
  expect(`${operation.name} ${text.includes('email-not-verified')}`).toBe(`${operation.name} ${confirmed}`)
  expect(`${operation.name} ${status === 401}`).toBe(`${operation.name} false`)
  // What an account is asked for with a wrong password or code, on purpose, is refused for that.
  if (refused || operation.path.includes('/auth/')) return
  const reachable = new Set([200, 201, 202, ...(streams ? [503] : [])])
  expect(`${operation.name} ${reachable.has(status)} ${reachable.has(status) ? '' : text}`).toContain(' true ')
}

/** Every operation the API describes, asked for by everybody it is not meant for. */
export function otherPeople(host: GetHost): void {
  describe('every operation', () => {
    let operations: Operation[]
    let mine: World
    let theirs: World
    let before: string
    let revoked: string

    beforeAll(async () => {
      operations = (await operationsOf(host())).operations
      mine = await makeWorld(host())
      theirs = await makeWorld(host())
      before = await everythingOf(host(), theirs.person)
      const ended = await signIn(host(), mine.person.email)
      await ask(host(), ended.token, { method: 'POST', path: `${BASE}/auth/sign-out` })
      revoked = ended.token
    })
    const closed = () => operations.filter(({ open }) => !open)
    it('is known here, and everything known here is an operation', () => {
      expect(caseNames().toSorted()).toEqual(operations.map(({ name }) => name).toSorted())
    })

    it('refuses nobody, a made-up session and one that has ended', async () => {
      for (const operation of closed())
        for (const token of [null, 'made-up', revoked]) {
          const { status, text } = await answerTo(host, operation, token, theirs, theirs)
          expect(`${operation.name} ${status}`).toBe(`${operation.name} 401`)
          expect(text).not.toContain(theirs.mark)
        }
    })

    it('gives nothing of another person, whose ids stand in the path', async () => {
      // What stands in some paths is nobody's, such as a job of the catalogue.
      for (const operation of closed().filter((each) => caseOf(each).path)) {
        const { status, text } = await answerTo(host, operation, mine.person.token, theirs, mine)
        // A file is kept and deleted by its content: what another person has under the same name is not touched by it.
        const own = operation.path.startsWith(`${BASE}/files/`) && operation.method !== 'GET'
        if (!own) expect(`${operation.name} ${REFUSED.has(status)} ${status}`).toContain(' true ')
        expect(text).not.toContain(theirs.mark)
      }
    })

    it('gives nothing of another person, whose ids stand in the query or the body', async () => {
      for (const operation of closed()) {
        const { body, query, ends } = caseOf(operation)
        if ((!body && !query) || ends) continue
        // Their ids and no word of theirs: where one comes back all the same, it was theirs to keep.
        const ids = { ...theirs, mark: mine.mark, tag: mine.tag, person: mine.person }
        const { status, text } = await answerTo(host, operation, mine.person.token, mine, ids)
        expect(`${operation.name} ${status < 500}`).toBe(`${operation.name} true`)
        expect(text).not.toContain(theirs.mark)
      }
    })

    it('refuses a reference to what another person has', async () => {
      const references = [
        'POST /applications/bulk',
        'PATCH /applications/{id}',
        'POST /interviews',
        'PATCH /interviews/{id}',
      ]
      const links = ['contacts', 'documents'].flatMap((set) => [
        `POST /applications/{id}/${set}`,
        `PUT /applications/{id}/${set}/{key}`,
      ])
      for (const name of [
        ...references,
        'POST /reminders',
        'PATCH /reminders/{id}',
        'PUT /devices/current',
        ...links,
        'POST /sync',
      ]) {
        const operation = operations.find((each) => each.name === name)
        if (!operation) throw new Error(`There is no ${name}.`)
        const { status } = await answerTo(host, operation, mine.person.token, mine, theirs)
        expect(`${name} ${status}`).toBe(`${name} ${name === 'POST /sync' ? 403 : 404}`)
      }
    })

    it('gives nothing of another person for their ids in edits from a device of one’s own', async () => {
      const sync = operations.find(({ name }) => name === 'POST /sync')
      const own = sync && (requestOf(sync, mine, mine).body as { ops: { id: string }[] })
      const ops = own?.ops.map((op) => ({ ...op, id: theirs.application }))
      const body = { ...own, ops }
      const answer = await ask(host(), mine.person.token, { method: 'POST', path: `${BASE}/sync`, body })
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain(theirs.mark)
    })

    it('has left what the other person has as it was', async () => {
      expect(await everythingOf(host(), theirs.person)).toBe(before)
    })

    it('refuses an account whose address nobody confirmed, where the address counts, and takes a confirmed one', async () => {
      const needing = operations.filter((each) => caseOf(each).confirmed)
      expect(needing.map(({ name }) => name)).toEqual(['POST /auth/two-factor/start'])
      const world = await makeWorld(host())
      const { token, email } = world.person
      const ofNeeding = () => Promise.all(needing.map((each) => answerTo(host, each, token, world, world)))
      for (const { status, text } of await ofNeeding()) {
        expect(status).toBe(403)
        expect(text).toContain('email-not-verified')
      }
      await followMailed(host(), await linkMailedTo(host(), email, '/verify-email'))
      for (const { status } of await ofNeeding()) expect(status).toBe(200)
    })

    it('links no provider to an account whose address nobody confirmed', async () => {
      const { email, ask: askAsOwner } = await signUp(host())
      const { verifier, challenge } = await newVerifier()
      const end = await visit((path, init) => host().fetch(path, init), 'google', { sub: email, email }, challenge)
      expect(end.searchParams.get('error')).toBe('account-email-unverified')
      const exchanged = { method: 'POST', path: `${BASE}/auth/providers/exchange`, body: { code: 'none', verifier } }
      expect((await ask(host(), null, exchanged)).ok).toBe(false)
      expect((await askAsOwner(`${BASE}/users/me`)).status).toBe(200)
    })

    it('answers its owner, confirmed or not, so that nothing above was refused for another reason', async () => {
      const lasting = closed().filter((each) => !caseOf(each).ends)
      const ending = closed().filter((each) => caseOf(each).ends)
      const world = await makeWorld(host())
      for (const operation of lasting) await expectAnswered(host, operation, world)
      // Each by a person of its own, all at once: to make one costs what hashing two passwords costs.
      await Promise.all(ending.map(async (each) => expectAnswered(host, each, await makeWorld(host()))))
    })
  })
}
