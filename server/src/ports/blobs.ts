import type { UserId } from '../session.ts'

/** Where files lie: each under its owner and the SHA-256 of its bytes, so that writing one again changes nothing. */
export interface Blobs {
  put(owner: UserId, hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Null where this person has no such file. */
  get(owner: UserId, hash: string): Promise<Uint8Array<ArrayBuffer> | null>
  delete(owner: UserId, hash: string): Promise<void>
  /** Every file of a person: for when an account is erased. */
  deleteAll(owner: UserId): Promise<void>
}

const OWNER = /^[A-Za-z0-9_-]{1,64}$/
const HASH = /^[0-9a-f]{64}$/

/** The last check before a name becomes part of a path or key; a caller's own parser has refused what is wrong here. */
export function checkedName(owner: UserId, hash?: string): void {
  if (!OWNER.test(owner) || (hash !== undefined && !HASH.test(hash)))
    throw new TypeError('A file is named by the id of its owner and its SHA-256.')
}
