import { localStore } from '../store/local-store.ts'
import { signInWith, signOutWith, signUpWith } from '../sync/account.ts'
import type { AccountAnswer, AccountPorts, EnterOptions, SignOutAnswer, SignOutOptions } from '../sync/account.ts'
import type { Credentials } from '../sync/account-api.ts'
import { askForSync } from './messages.ts'
import { readSession, writeSession } from './session.ts'
import { readSettings } from './settings.ts'

async function ports(): Promise<AccountPorts> {
  const { apiUrl } = await readSettings()
  return { store: localStore, apiUrl, readSession, writeSession, fetch: (...request) => fetch(...request) }
}

export async function signIn(who: Credentials, options?: EnterOptions): Promise<AccountAnswer> {
  const answer = await signInWith(await ports(), who, options)
  askForSync('now')
  return answer
}

export async function signUp(who: Credentials, options?: EnterOptions): Promise<AccountAnswer> {
  const answer = await signUpWith(await ports(), who, options)
  askForSync('now')
  return answer
}

export const signOut = async (options: SignOutOptions): Promise<SignOutAnswer> => signOutWith(await ports(), options)
