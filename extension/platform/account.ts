import { localStore } from '../store/local-store.ts'
import { releaseStore } from '../store/owner.ts'
import { exchangeWith, finishWith, signInWith, signOutWith, signUpWith } from '../sync/account.ts'
import type { AccountAnswer, AccountPorts, EnterOptions, SignOutAnswer, SignOutOptions } from '../sync/account.ts'
import { askMethods, askReset } from '../sync/account-api.ts'
import type { Code, Credentials, Methods, NewAccount } from '../sync/account-api.ts'
import { forgetDrafts } from './drafts.ts'
import { visit } from './identity.ts'
import type { Elsewhere } from './identity.ts'
import { knownDevice, rememberDevice } from './known-device.ts'
import { askForSync } from './messages.ts'
import { readSession, writeSession } from './session.ts'
import { readSettings } from './settings.ts'

async function ports(): Promise<AccountPorts> {
  const { apiUrl } = await readSettings()
  return {
    store: localStore,
    apiUrl,
    readSession,
    writeSession,
    fetch: (...request) => fetch(...request),
    knownDevice: (email) => knownDevice(apiUrl, email),
    rememberDevice: (known) => rememberDevice(apiUrl, known),
  }
}

async function entered(answer: Promise<AccountAnswer>, { replace = false }: EnterOptions = {}): Promise<AccountAnswer> {
  const said = await answer
  if (replace && said.kind === 'ok') forgetDrafts()
  askForSync('now')
  return said
}

export const signIn = async (who: Credentials, options?: EnterOptions): Promise<AccountAnswer> =>
  entered(signInWith(await ports(), who, options), options)

export const signUp = async (who: NewAccount, options?: EnterOptions): Promise<AccountAnswer> =>
  entered(signUpWith(await ports(), who, options), options)

export const finishSignIn = async (code: Code, options?: EnterOptions): Promise<AccountAnswer> =>
  entered(finishWith(await ports(), code, options), options)

/** Through Google or LinkedIn. Null: the person shut the window there. */
export async function signInElsewhere(where: Elsewhere, options?: EnterOptions): Promise<AccountAnswer | null> {
  const held = await ports()
  const back = await visit(held.apiUrl, where)
  if (back === null) return null
  return 'refused' in back ? { kind: 'refused', ...back.refused } : entered(exchangeWith(held, back, options), options)
}

export async function signOut(options: SignOutOptions): Promise<SignOutAnswer> {
  const answer = await signOutWith(await ports(), options)
  if (answer.kind === 'ok' && !options.keep) forgetDrafts()
  return answer
}

export const readMethods = async (): Promise<Methods> => askMethods(await ports())
export const requestReset = async (email: string): Promise<unknown> => askReset(await ports(), email)

/** After the server has deleted the account: what is on this device stays and belongs to nobody. */
export async function forgetAccount(): Promise<void> {
  await releaseStore(localStore)
  await writeSession(null)
  await (await ports()).rememberDevice(null)
}
