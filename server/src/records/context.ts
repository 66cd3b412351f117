import type { Context } from 'hono'
import type { SignedInEnv } from '../deps.ts'
import { tellOthers } from '../ports/live.ts'
import type { KeptRecord } from './record.ts'
import type { Writer } from './store.ts'

export const writerOf = ({ var: { deps, me } }: Context<SignedInEnv>): Writer => ({
  db: deps.users,
  me: me.id,
  now: deps.now(),
  tell: () => tellOthers(deps, me.id),
})

/** The revision goes along as a tag, so that a caller can send it back as it came. */
export function tagged(c: Context<SignedInEnv>, record: KeptRecord): KeptRecord {
  c.header('ETag', `"${record.rev}"`)
  return record
}
