import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_LIMITS, createTestApp } from '../../testing.ts'
import type { TestApp } from '../../testing.ts'
import { deleteFiles, keepFile, listFiles, readFile } from './store.ts'

const ROOM = 1000
let app: TestApp
beforeEach(async () => {
  app = await createTestApp({ limits: { ...NO_LIMITS, filesBytes: ROOM } })
})
afterEach(() => app.close())

function textFile(length: number, name = 'notes.txt') {
  const bytes = new Uint8Array(Buffer.from(crypto.randomUUID().padEnd(length, '.')))
  return { bytes, name, mime: 'text/plain', hash: createHash('sha256').update(bytes).digest('hex') }
}

/** Every file in the folder of files, by its path below it. */
async function onDisk(): Promise<string[]> {
  const found = await readdir(join(app.folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('the room of a person', () => {
  it('is never passed, also when many files come at once', async () => {
    const me = await app.newPerson()
    const tries = Array.from({ length: 10 }, () => keepFile(app.deps, me, textFile(300)))
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'files-full', status: 422 })
    expect(await listFiles(app.deps, me)).toMatchObject({ used: 900, room: ROOM })
    expect(await onDisk()).toHaveLength(3)
  })

  it('is not used twice by the same file, and is another one for each person', async () => {
    const [me, other] = [await app.newPerson(), await app.newPerson()]
    const file = textFile(900)
    await keepFile(app.deps, me, file)
    const again = await keepFile(app.deps, me, { ...file, name: 'renamed.txt' })
    expect(again.name).toBe('renamed.txt')
    await keepFile(app.deps, other, file)
    expect((await listFiles(app.deps, me)).used).toBe(900)
  })
})

it('completes an upload that was cut off between its row and its bytes', async () => {
  const me = await app.newPerson()
  const file = textFile(100)
  const blobs = app.deps.blobs
  if (!blobs) throw new Error('This host keeps files')
  const full = { ...blobs, put: () => Promise.reject(new Error('The disk is full')) }
  await expect(keepFile({ ...app.deps, blobs: full }, me, file)).rejects.toThrow('The disk is full')
  await expect(readFile(app.deps, me, file.hash)).rejects.toMatchObject({ code: 'no-such-file' })
  await keepFile(app.deps, me, file)
  expect((await readFile(app.deps, me, file.hash)).bytes).toEqual(file.bytes)
})

it('lets go of everything of one person and of nobody else', async () => {
  const [me, other] = [await app.newPerson(), await app.newPerson()]
  const [mine, theirs] = [textFile(50), textFile(60)]
  await keepFile(app.deps, me, mine)
  await keepFile(app.deps, other, theirs)
  await deleteFiles(app.deps, me)
  expect(await onDisk()).toEqual([theirs.hash])
})

it('says of a host without a place for files that it has none', async () => {
  const me = await app.newPerson()
  await expect(keepFile({ ...app.deps, blobs: null }, me, textFile(50))).rejects.toMatchObject({
    code: 'no-file-storage',
    status: 503,
  })
})
