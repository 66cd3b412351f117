import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../cannot-start.ts'
import type { UserId } from '../session.ts'
import { checkedName } from './blobs.ts'
import type { Blobs } from './blobs.ts'

/** An entry of a folder is on the disk only once the folder itself is. Windows cannot open a folder to say so. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Whoever reads sees the whole file or none, and what was answered survives a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const part = `${path}.${randomUUID()}.part`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await flushFolder(folder)
}

/** Files in a folder, in two levels below their owner so that no folder grows without end. */
export function folderBlobs(root: string): Blobs {
  const folderOf = (owner: UserId): string => {
    checkedName(owner)
    return join(root, owner)
  }
  const pathOf = (owner: UserId, hash: string): string => {
    checkedName(owner, hash)
    return join(folderOf(owner), hash.slice(0, 2), hash.slice(2, 4), hash)
  }
  return {
    put: (owner, hash, bytes) => writeWhole(pathOf(owner, hash), bytes),
    get: async (owner, hash) => {
      try {
        return new Uint8Array(await readFile(pathOf(owner, hash)))
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null
        throw error
      }
    },
    delete: (owner, hash) => rm(pathOf(owner, hash), { force: true }),
    deleteAll: (owner) => rm(folderOf(owner), { recursive: true, force: true }),
  }
}
