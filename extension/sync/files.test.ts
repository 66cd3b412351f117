import { startNode } from '@rolecall/server/node.ts'
import type { Running } from '@rolecall/server/node.ts'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listDocuments } from '../store/collections.ts'
import { attachFile } from '../store/documents.ts'
import { fileStates } from '../store/files.ts'
import { saveCapture } from '../store/save.ts'
import { reading } from '../store/test-support.ts'
import { signInWith, signUpWith } from './account.ts'
import { drain } from './drain.ts'
import { fetchFile } from './files.ts'
import { Profile } from './test-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-files-'))
let server: Running

beforeAll(async () => {
  server = await startNode({ env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }, log: () => {} })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

let people = 0
const RESUME = { name: 'resume 2026.txt', type: 'text/plain', bytes: utf8('Dora Welding, ten years of hulls.') }

async function withResume() {
  const one = new Profile(server.url)
  const who = { email: `filer${++people}@example.com`, password: 'a long enough password' }
  await signUpWith(one.account, who)
  const { id } = await saveCapture(reading(), one.store)
  const takeBack = await attachFile(id, RESUME, one.store)
  const [document] = await listDocuments(one.store)
  if (!document) throw new Error('The document is not there')
  const state = async () => (await fileStates(one.store, [document.hash])).get(document.hash)
  return { one, who, id, document, state, takeBack }
}

it('sends a file once there is a network, and another browser gets the same bytes', async () => {
  const { one, who, document, state } = await withResume()
  const line = one.line
  one.line = () => Promise.reject(new TypeError('offline'))
  await drain(one.ports, 'now')
  expect(await state()).toEqual({ state: 'waiting', reason: null })
  one.line = line
  await drain(one.ports, 'timer')
  expect(await state()).toEqual({ state: 'kept', reason: null })

  const two = new Profile(server.url)
  await signInWith(two.account, who)
  await drain(two.ports, 'now')
  const [there] = await listDocuments(two.store)
  expect(there).toEqual(document)
  const got = await fetchFile(two.ports, document)
  expect(got.kind === 'file' && got.file.bytes).toEqual(RESUME.bytes)
  two.line = () => Promise.reject(new TypeError('offline'))
  expect((await fetchFile(two.ports, document)).kind).toBe('file')
})

it('keeps what the server refuses, with its reason', async () => {
  const { one, document, state } = await withResume()
  await one.store.files.update(document.hash, { name: 'resume.pdf' })
  await drain(one.ports, 'now')
  expect(await state()).toMatchObject({ state: 'refused', reason: expect.stringContaining('name says') })
  expect((await fetchFile(one.ports, document)).kind).toBe('file')
})

it('says why a file cannot be had', async () => {
  const { one, who, document } = await withResume()
  const nobody = new Profile(server.url)
  expect(await fetchFile(nobody.ports, document)).toEqual({ kind: 'signed-out' })
  const two = new Profile(server.url)
  await signInWith(two.account, who)
  expect(await fetchFile(two.ports, document)).toEqual({ kind: 'not-there' })
  two.line = () => Promise.reject(new TypeError('offline'))
  expect(await fetchFile(two.ports, document)).toEqual({ kind: 'unreachable' })
  expect(one.session).not.toBeNull()
})

it('refuses what is no file of a kind that is kept, and then keeps nothing of it', async () => {
  const { one, id } = await withResume()
  const program = { name: 'letter.pdf', type: 'application/pdf', bytes: new Uint8Array([77, 90, 0, 1]) }
  await expect(attachFile(id, program, one.store)).rejects.toMatchObject({ code: 'file-unknown' })
  expect([await one.store.files.count(), (await listDocuments(one.store)).length]).toEqual([1, 1])
})

it('takes an attached file back', async () => {
  const { one, takeBack } = await withResume()
  await takeBack()
  expect(await listDocuments(one.store)).toEqual([])
})
