import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import type { UserId } from '../session.ts'
import { folderBlobs } from './blobs-folder.ts'
import type { Blobs } from './blobs.ts'

const me = 'person-1' as UserId
const hash = 'ab'.repeat(32)
let root: string
let blobs: Blobs
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rolecall-blobs-'))
  blobs = folderBlobs(join(root, 'files'))
})
afterAll(() => rm(root, { recursive: true }))

it('keeps bytes two folders below their owner, for nobody else to read, and leaves no half file', async () => {
  await blobs.put(me, hash, Uint8Array.of(1, 2, 3))
  const folder = join(root, 'files', me, 'ab', 'ab')
  expect(await readdir(folder)).toEqual([hash])
  if (process.platform !== 'win32') expect((await stat(join(folder, hash))).mode & 0o077).toBe(0)
  expect(await blobs.get(me, hash)).toEqual(Uint8Array.of(1, 2, 3))
})

it('is whole for whoever reads while it is written again and again', async () => {
  const bytes = new Uint8Array(200_000).fill(7)
  const writes = Array.from({ length: 10 }, () => blobs.put(me, 'cd'.repeat(32), bytes))
  const reads = Array.from({ length: 50 }, () => blobs.get(me, 'cd'.repeat(32)))
  for (const read of await Promise.all(reads)) expect([undefined, bytes.length]).toContain(read?.length)
  await Promise.all(writes)
})

test.each([
  [me, '../../secret'],
  [me, 'AB'.repeat(32)],
  ['../person-2', hash],
  ['', hash],
  ['a/b', hash],
])('takes no path from anybody: %s %s', async (owner, name) => {
  expect(() => blobs.put(owner as UserId, name, Uint8Array.of(1))).toThrow(TypeError)
  await expect(blobs.get(owner as UserId, name)).rejects.toThrow(TypeError)
  expect(() => blobs.delete(owner as UserId, name)).toThrow(TypeError)
})

it('has nothing of a person whose files were deleted, and does not mind being asked twice', async () => {
  await blobs.deleteAll(me)
  await blobs.deleteAll(me)
  expect(await blobs.get(me, hash)).toBeNull()
  await blobs.delete(me, hash)
})
