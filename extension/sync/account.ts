import type { LocalStore } from '../store/db.ts'
import { claimStore, clearStore } from '../store/owner.ts'
import { askSignIn, askSignUp, endOnServer } from './account-api.ts'
import type { AuthAnswer, Credentials } from './account-api.ts'
import type { ApiPorts } from './api.ts'

type Session = { token: string | null; userId: string; email: string; apiUrl: string } | null

export interface AccountPorts extends ApiPorts {
  store: LocalStore
  readSession: () => Promise<Session>
  writeSession: (session: Session) => Promise<void>
}

/** What signing in or up came to. Nothing on this device changes unless it says ok. */
export type AccountAnswer =
  | { kind: 'ok'; email: string }
  | Exclude<AuthAnswer, { kind: 'ok' }>
  /** The jobs on this device belong to somebody else; `unsynced` of their edits exist here alone. */
  | { kind: 'another-person'; unsynced: number; message: string }

export type SignOutAnswer = { kind: 'ok' } | { kind: 'unsynced'; unsynced: number; message: string }

const edits = (count: number): string => (count === 1 ? '1 change that is' : `${count} changes that are`)

const anotherPerson = (unsynced: number): AccountAnswer => ({
  kind: 'another-person',
  unsynced,
  message:
    unsynced === 0
      ? 'The jobs on this device belong to another account. Remove them from this device to sign in here; they stay in that account.'
      : `The jobs on this device belong to another account, with ${edits(unsynced)} not on the server yet. Sign in to that account to keep them, or remove them from this device.`,
})

/** `replace` is the person's word that another person's jobs may leave this device. */
async function enter(ports: AccountPorts, answer: AuthAnswer, replace: boolean): Promise<AccountAnswer> {
  if (answer.kind !== 'ok') return answer
  const { token, userId, email } = answer
  const claim = await claimStore(ports.store, userId, replace)
  if (!claim.claimed) {
    await endOnServer(ports, token)
    return anotherPerson(claim.unsynced)
  }
  await ports.writeSession({ token, userId, email, apiUrl: ports.apiUrl })
  return { kind: 'ok', email }
}

export interface EnterOptions {
  replace?: boolean
}

export const signInWith = async (ports: AccountPorts, who: Credentials, { replace = false }: EnterOptions = {}) =>
  enter(ports, await askSignIn(ports, who), replace)

export const signUpWith = async (ports: AccountPorts, who: Credentials, { replace = false }: EnterOptions = {}) =>
  enter(ports, await askSignUp(ports, who), replace)

export interface SignOutOptions {
  /** The jobs stay on this device, for the same person to go on with. */
  keep: boolean
  /** The person was told that unsynced changes would be lost, and said yes. */
  evenUnsynced?: boolean
}

export async function signOutWith(ports: AccountPorts, options: SignOutOptions): Promise<SignOutAnswer> {
  const { keep, evenUnsynced = false } = options
  if (!keep) {
    const { cleared, unsynced } = await clearStore(ports.store, evenUnsynced)
    const message = `This device has ${edits(unsynced)} not on the server yet. Removing the jobs here would lose them.`
    if (!cleared) return { kind: 'unsynced', unsynced, message }
  }
  const session = await ports.readSession()
  await ports.writeSession(null)
  if (session?.token) await endOnServer({ ...ports, apiUrl: session.apiUrl }, session.token)
  return { kind: 'ok' }
}
