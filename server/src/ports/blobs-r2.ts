import type { UserId } from '../session.ts'
import { checkedName } from './blobs.ts'
import type { Blobs } from './blobs.ts'

/** The little of a bucket of Cloudflare R2 that is used here. */
export interface Bucket {
  put(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  delete(keys: string | string[]): Promise<void>
  list(of: { prefix: string }): Promise<{ objects: { key: string }[] }>
}

const prefixOf = (owner: UserId): string => {
  checkedName(owner)
  return `${owner}/`
}

const keyOf = (owner: UserId, hash: string): string => {
  checkedName(owner, hash)
  return prefixOf(owner) + hash
}

/** Files in a bucket. A listing gives a page of at most 1,000, which is also what one deletion takes. */
export function bucketBlobs(bucket: Bucket): Blobs {
  return {
    put: async (owner, hash, bytes) => {
      await bucket.put(keyOf(owner, hash), bytes)
    },
    get: async (owner, hash) => {
      const found = await bucket.get(keyOf(owner, hash))
      return found && new Uint8Array(await found.arrayBuffer())
    },
    delete: (owner, hash) => bucket.delete(keyOf(owner, hash)),
    deleteAll: async (owner) => {
      for (;;) {
        const { objects } = await bucket.list({ prefix: prefixOf(owner) })
        if (objects.length === 0) return
        await bucket.delete(objects.map(({ key }) => key))
      }
    },
  }
}
