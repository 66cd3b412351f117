import { z } from 'zod'
import type { FileRow, LocalStore } from '../store/db.ts'
import { readFileRow, markFile, takeFile, waitingFiles } from '../store/files.ts'
import { peekMeta } from '../store/meta.ts'
import { apiOf } from './api.ts'
import type { ApiPorts } from './api.ts'

interface Session {
  token: string | null
  userId: string
  apiUrl: string
}

export interface FilePorts {
  store: LocalStore
  fetch: typeof globalThis.fetch
  session: () => Promise<Session | null>
}

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string().min(1) }) })

/** Only for the person these records belong to: nobody else's server is shown their files. */
async function api({ store, fetch, session }: FilePorts): Promise<ReturnType<typeof apiOf> | null> {
  const held = await session()
  if (!held?.token || (await peekMeta(store))?.owner !== held.userId) return null
  const ports: ApiPorts = { fetch, apiUrl: held.apiUrl, token: held.token }
  return apiOf(ports)
}

type Sent = 'kept' | 'later' | { refused: string }

/** Refused for good is what our own server refuses in its own words, and no answer that says "not now". */
async function outcome(response: Response): Promise<Sent> {
  if (response.ok) return 'kept'
  const { status } = response
  if (status >= 500 || [401, 403, 408, 425, 429].includes(status)) return 'later'
  const refusal = Refusal.safeParse(await response.json().catch(() => null))
  return refusal.success ? { refused: refusal.data.error.message } : 'later'
}

async function sendOne(server: ReturnType<typeof apiOf>, { hash, name, type, bytes }: FileRow): Promise<Sent> {
  try {
    const args = { param: { hash }, query: { name } }
    const options = { headers: { 'content-type': type }, init: { body: bytes } }
    return await outcome(await server.files[':hash'].$put(args, options))
  } catch {
    return 'later'
  }
}

/** Sends the bytes that wait. The first that cannot go now leaves the others for the next time, which an alarm sees to. */
export async function sendFiles(ports: FilePorts): Promise<void> {
  const waiting = await waitingFiles(ports.store)
  const server = waiting.length > 0 ? await api(ports) : null
  if (!server) return
  for (const row of waiting) {
    const sent = await sendOne(server, row)
    if (sent === 'later') return
    if (sent === 'kept') await markFile(ports.store, row.hash, 'kept')
    else await markFile(ports.store, row.hash, 'refused', sent.refused)
  }
}

export type Fetched =
  | { kind: 'file'; file: FileRow }
  /** Nobody is signed in, so there is no server to ask. */
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  /** It is on the device that added it, which has not sent it yet. */
  | { kind: 'not-there' }

async function download(
  ports: FilePorts,
  { hash, name, type }: Pick<FileRow, 'hash' | 'name' | 'type'>,
): Promise<Fetched> {
  const server = await api(ports)
  if (!server) return { kind: 'signed-out' }
  const response = await server.files[':hash'].$get({ param: { hash } })
  const { ok, status }: Response = response
  if (!ok) return { kind: status === 404 ? 'not-there' : 'unreachable' }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const file = await takeFile(ports.store, { hash, name, type, bytes })
  return file ? { kind: 'file', file } : { kind: 'unreachable' }
}

/** The bytes of a file: from this device, or else from the server, and then they stay here. */
export async function fetchFile(ports: FilePorts, what: Pick<FileRow, 'hash' | 'name' | 'type'>): Promise<Fetched> {
  const file = await readFileRow(ports.store, what.hash)
  if (file) return { kind: 'file', file }
  try {
    return await download(ports, what)
  } catch {
    return { kind: 'unreachable' }
  }
}
