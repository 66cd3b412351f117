import { ServerProblem } from '../sync/answer.ts'
import { apiOf } from '../sync/api.ts'
import { changePassword, readMe } from '../sync/own-account.ts'
import type { Me, OwnApi } from '../sync/own-account.ts'
import { rememberDevice } from './known-device.ts'
import { endSession, readSession, writeSession } from './session.ts'

const SIGNED_OUT = 'You are signed out here. Sign in to go on; nothing was changed.'

interface OwnPorts {
  apiUrl: string
  token: string
  fetch: typeof globalThis.fetch
}

async function portsHere(): Promise<OwnPorts> {
  const session = await readSession()
  if (!session?.token) throw new ServerProblem('refused', 'signed-out', SIGNED_OUT)
  const { apiUrl, token } = session
  return { apiUrl, token, fetch: (...request) => fetch(...request) }
}

async function endOnRefusal(error: unknown, token: string): Promise<void> {
  if (error instanceof ServerProblem && error.code === 'signed-out') await endSession(token)
}

/** Asks the server something as whoever is signed in here. A session it no longer knows ends here too. */
export async function ownPorts<T>(ask: (ports: OwnPorts) => Promise<T>): Promise<T> {
  const ports = await portsHere()
  try {
    return await ask(ports)
  } catch (error) {
    await endOnRefusal(error, ports.token)
    throw error
  }
}

/** The same for what comes piece by piece. */
export async function* ownStream<T>(ask: (ports: OwnPorts) => AsyncIterable<T>): AsyncGenerator<T> {
  const ports = await portsHere()
  try {
    yield* ask(ports)
  } catch (error) {
    await endOnRefusal(error, ports.token)
    throw error
  }
}

export const own = <T>(ask: (api: OwnApi) => Promise<T>): Promise<T> => ownPorts((ports) => ask(apiOf(ports)))

/** The account as the server has it. Its e-mail may have been changed by a link in a mail since it was noted here. */
export async function readOwn(): Promise<Me> {
  const me = await own(readMe)
  const session = await readSession()
  if (session?.userId === me.id && session.email !== me.email) await writeSession({ ...session, email: me.email })
  return me
}

/** The server ends every session for this and gives this device a new one. */
export async function setPassword(current: string, next: string): Promise<void> {
  const { token, deviceToken, user } = await own((api) => changePassword(api, current, next))
  const session = await readSession()
  if (!session) return
  await writeSession({ ...session, token })
  await rememberDevice(session.apiUrl, { email: user.email, token: deviceToken })
}
