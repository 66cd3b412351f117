import type { Deps } from '../deps.ts'
import { MAILS } from '../mails/mails.ts'
import { tellOthers } from '../ports/live.ts'
import { deleteFiles } from '../resources/files/store.ts'
import type { UserId } from '../session.ts'
import { cancelAllTasks } from '../tasks/begin.ts'
import type { AnyContext } from './activity.ts'
import { confirmSelf } from './password.ts'
import { sendLater } from './post.ts'

/** Keys of counted tries hold the address or the id of the account they are about. */
const FORGET_TRIES = `
  DELETE FROM rate_limit WHERE EXISTS (
    SELECT 1 FROM user u WHERE u.id = ? AND (instr(key, '|' || u.email) > 0 OR instr(key, '|' || u.id) > 0))`

/**
 * The one place where an account ends. Every table that names a person hangs on the account and goes with it; what lies
 * outside the database is removed here too, so a new kind of data is added here. The files go first: a failure leaves
 * the account, to try again by.
 */
export async function eraseAccount(deps: Deps, id: UserId): Promise<void> {
  await cancelAllTasks(deps, id)
  await deleteFiles(deps, id)
  await deps.users.write([
    { sql: FORGET_TRIES, args: [id] },
    { sql: 'DELETE FROM user WHERE id = ?', args: [id] },
  ])
  tellOthers(deps, id)
}

/** Asked for by the owner, who shows once more that they are the owner. */
export async function deleteAccount(c: AnyContext, id: UserId, password: string | undefined): Promise<void> {
  const { email } = await confirmSelf(c, id, password)
  await eraseAccount(c.var.deps, id)
  c.var.deps.log({ level: 'info', event: 'account-deleted', requestId: c.var.requestId })
  sendLater(c, email, MAILS.accountDeleted())
}
