import { startNode } from '@rolecall/server/node.ts'
import type { Running } from '@rolecall/server/node.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peekMeta } from '../store/meta.ts'
import { listApplications } from '../store/queries.ts'
import { saveCapture } from '../store/save.ts'
import { reading } from '../store/test-support.ts'
import { signInWith, signOutWith, signUpWith } from './account.ts'
import { Profile } from './test-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-account-'))
let server: Running

beforeAll(async () => {
  server = await startNode({ env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }, log: () => {} })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

let people = 0
const somebody = () => ({ email: `person${++people}@example.com`, password: 'a long enough password' })

/** Signed up, with one application that only this browser has. */
async function settled() {
  const profile = new Profile(server.url)
  const who = somebody()
  await signUpWith(profile.account, who)
  await saveCapture(reading(), profile.store)
  const titles = async () => (await listApplications(profile.store, '', 10)).map(({ posting }) => posting.title)
  return { profile, who, titles }
}

describe('an account', () => {
  it('is made, and gives what was saved before it to this person', async () => {
    const profile = new Profile(server.url)
    await saveCapture(reading(), profile.store)
    const who = somebody()
    expect(await signUpWith(profile.account, who)).toEqual({ kind: 'ok', email: who.email })
    expect(profile.session).toMatchObject({ email: who.email, token: expect.stringMatching(/.{20}/) })
    expect((await peekMeta(profile.store))?.owner).toBe(profile.session?.userId)
    expect(await listApplications(profile.store, '', 10)).toHaveLength(1)
  })

  it('is not opened by a wrong password, and says so in words', async () => {
    const { who } = await settled()
    const profile = new Profile(server.url)
    const answer = await signInWith(profile.account, { ...who, password: 'something else' })
    expect(answer).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\w+ \w+.*\./) })
    expect(profile.session).toBeNull()
  })

  it('is not reached where there is no server, and nothing is changed', async () => {
    const profile = new Profile('http://127.0.0.1:9')
    const answer = await signInWith(profile.account, somebody())
    expect(answer).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('safe on this device') })
    expect(profile.session).toBeNull()
  })
})

describe('another person on this device', () => {
  it('is refused, told how much would be lost, and leaves no session behind', async () => {
    const { profile, titles } = await settled()
    await signOutWith(profile.account, { keep: true })
    const sent: string[] = []
    profile.line = (input, init) => {
      sent.push(new Request(input).url.replace(/.*\/auth\//, ''))
      return fetch(input, init)
    }
    const answer = await signUpWith(profile.account, somebody())
    expect(answer).toMatchObject({ kind: 'another-person', unsynced: 1, message: expect.stringContaining('1 change') })
    expect(sent).toEqual(['sign-up/email', 'sign-out'])
    expect(profile.session).toBeNull()
    expect(await titles()).toEqual(['Welder'])
  })

  it('comes in when told to replace, as a device of a new name', async () => {
    const { profile, titles } = await settled()
    const before = await peekMeta(profile.store)
    const other = somebody()
    expect(await signUpWith(profile.account, other, { replace: true })).toEqual({ kind: 'ok', email: other.email })
    expect(await titles()).toEqual([])
    expect(await profile.store.outbox.count()).toBe(0)
    expect((await peekMeta(profile.store))?.device).not.toBe(before?.device)
  })
})

describe('signing out', () => {
  it('keeps the jobs here for the same person', async () => {
    const { profile, who, titles } = await settled()
    const token = profile.session?.token
    expect(await signOutWith(profile.account, { keep: true })).toEqual({ kind: 'ok' })
    expect(profile.session).toBeNull()
    expect(await titles()).toEqual(['Welder'])
    const me = await fetch(`${server.url}/api/v1/users/me`, { headers: { authorization: `Bearer ${token}` } })
    expect(me.status).toBe(401)
    expect(await signInWith(profile.account, who)).toMatchObject({ kind: 'ok' })
  })

  it('removes nothing that is not on the server before a plain yes', async () => {
    const { profile, titles } = await settled()
    expect(await signOutWith(profile.account, { keep: false })).toMatchObject({ kind: 'unsynced', unsynced: 1 })
    expect(profile.session).not.toBeNull()
    expect(await titles()).toEqual(['Welder'])
    expect(await signOutWith(profile.account, { keep: false, evenUnsynced: true })).toEqual({ kind: 'ok' })
    expect(await titles()).toEqual([])
    expect(profile.session).toBeNull()
  })
})
