import type { Context } from 'hono'
import type { Deps, SignedInEnv } from '../deps.ts'
import { tellOthers } from '../ports/live.ts'
import type { UserId } from '../session.ts'
import type { KeptRecord } from './record.ts'
import type { Writer } from './store.ts'

export const writerFor = (deps: Pick<Deps, 'users' | 'now' | 'live' | 'background'>, me: UserId): Writer => ({
  db: deps.users,
  me,
  now: deps.now(),
  tell: () => tellOthers(deps, me),
})

export const writerOf = ({ var: { deps, me } }: Context<SignedInEnv>): Writer => writerFor(deps, me.id)

/** The revision goes along as a tag, so that a caller can send it back as it came. */
export function tagged(c: Context<SignedInEnv>, record: KeptRecord): KeptRecord {
  c.header('ETag', `"${record.rev}"`)
  return record
}
