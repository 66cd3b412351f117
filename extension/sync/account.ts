import type { LocalStore } from '../store/db.ts'
import { claimStore, clearStore, deviceOf } from '../store/owner.ts'
import { askExchange, askFinish, askSignIn, askSignUp, endOnServer, tellDevice } from './account-api.ts'
import type { AuthAnswer, Code, Credentials, Exchange, Here, NewAccount } from './account-api.ts'
import type { ApiPorts } from './api.ts'

type Session = { token: string | null; userId: string; email: string; apiUrl: string } | null

export interface AccountPorts extends ApiPorts {
  store: LocalStore
  readSession: () => Promise<Session>
  writeSession: (session: Session) => Promise<void>
  /** The secret this account left on this device, null for whoever was here last. Writing null forgets all of them. */
  knownDevice: (email: string | null) => Promise<string | null>
  rememberDevice: (known: { email: string; token: string } | null) => Promise<void>
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
async function enter(ports: AccountPorts, ask: (here: Here) => Promise<AuthAnswer>, how: Entering) {
  const id = await deviceOf(ports.store)
  const known = await ports.knownDevice(how.email)
  const answer = await ask({ device: { id }, ...(known === null ? {} : { deviceToken: known }) })
  return answer.kind === 'ok' ? settle(ports, answer, { ...how, id }) : answer
}

interface Entering {
  email: string | null
  replace?: boolean | undefined
}

async function settle(
  ports: AccountPorts,
  { token, deviceToken, userId, email }: Extract<AuthAnswer, { kind: 'ok' }>,
  { id, replace = false }: Entering & { id: string },
): Promise<AccountAnswer> {
  const claim = await claimStore(ports.store, userId, replace)
  if (!claim.claimed) {
    await endOnServer(ports, token)
    return anotherPerson(claim.unsynced)
  }
  await ports.rememberDevice({ email, token: deviceToken })
  await ports.writeSession({ token, userId, email, apiUrl: ports.apiUrl })
  const now = await deviceOf(ports.store)
  // A device whose data was replaced goes on under a new name.
  if (now !== id) await tellDevice(ports, token, now)
  return { kind: 'ok', email }
}

export interface EnterOptions {
  replace?: boolean
}

type Enter<What> = (ports: AccountPorts, what: What, options?: EnterOptions) => Promise<AccountAnswer>

export const signInWith: Enter<Credentials> = (ports, who, { replace } = {}) =>
  enter(ports, (here) => askSignIn(ports, who, here), { email: who.email, replace })

export const signUpWith: Enter<NewAccount> = (ports, who, { replace } = {}) =>
  enter(ports, (here) => askSignUp(ports, who, here), { email: who.email, replace })

/** The second step of either way in. */
export const finishWith: Enter<Code> = (ports, code, { replace } = {}) =>
  enter(ports, () => askFinish(ports, code), { email: null, replace })

/** After a visit to Google or LinkedIn. */
export const exchangeWith: Enter<Exchange> = (ports, exchange, { replace } = {}) =>
  enter(ports, (here) => askExchange(ports, exchange, here), { email: null, replace })

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
    await ports.rememberDevice(null)
  }
  const session = await ports.readSession()
  await ports.writeSession(null)
  if (session?.token) await endOnServer({ ...ports, apiUrl: session.apiUrl }, session.token)
  return { kind: 'ok' }
}
