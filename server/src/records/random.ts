import { newKey } from '@rolecall/shared/domain/family.ts'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'

export function random(bytes: Uint8Array): Uint8Array {
  bytes.set(crypto.getRandomValues(new Uint8Array(bytes.length)))
  return bytes
}

export const newId = (now: number): string => uuidv7(now, random)
/** The key of a new member of a set. */
export const newMember = (): string => newKey(random)
