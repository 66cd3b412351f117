import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import type { ApiHost } from '../../hosts/suite/host.ts'
import { asking, bearer, signIn, signUp } from '../../hosts/suite/people.ts'
import type { Person } from '../../hosts/suite/people.ts'
import { BASE } from './operations.ts'

/** A person who has one of everything, and a mark that stands in all of it. */
export interface World {
  person: Person
  mark: string
  application: string
  other: string
  interview: string
  reminder: string
  contact: string
  document: string
  search: string
  view: string
  resume: string
  writing: string
  watch: string
  /** It is done, and what came of it can be kept. */
  task: string
  /** The keys of what the application keeps in sets. */
  contactKey: string
  documentKey: string
  tagKey: string
  tag: string
  file: string
  feed: string
  device: string
  /** Another one than that which the requests are sent with. */
  session: string
  /** A revision at which the application's notes were something else. */
  rev: number
}

/** What of it stands in addresses. */
export type Thing = Exclude<keyof World, 'person' | 'rev'>

export interface Sent {
  method: string
  path: string
  body?: unknown
  bytes?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

/** Asks in somebody's name, or in nobody's; a body that is text is sent as it stands. */
export function ask(host: ApiHost, token: string | null, { method, path, body, bytes, headers = {} }: Sent) {
  const { headers: from } = asking()
  const json = body === undefined ? {} : { 'content-type': 'application/json' }
  const sent = bytes ?? (body === undefined || typeof body === 'string' ? body : JSON.stringify(body))
  return host.fetch(path, {
    method,
    headers: { ...(from as Record<string, string>), ...(token ? bearer(token) : {}), ...json, ...headers },
    ...(sent === undefined ? {} : { body: sent }),
  })
}

export const fileOf = (mark: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`# ${mark}\n`)

export async function makeWorld(host: ApiHost): Promise<World> {
  const person = await signUp(host)
  const mark = `mark-${crypto.randomUUID().slice(0, 13)}`
  const made = async (path: string, body: unknown): Promise<{ id: string; key: string; rev: number }> => {
    const answer = await ask(host, person.token, { method: 'POST', path: BASE + path, body })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as { id: string; key: string; rev: number }
  }
  const { id: application, rev } = await made('/applications', { title: mark, notes: mark })
  const below = `/applications/${application}`
  await ask(host, person.token, { method: 'PATCH', path: BASE + below, body: { notes: `${mark} now` } })
  const at = { at: '2026-03-04T10:00', zone: 'Europe/Berlin', notes: mark }
  const { id: contact } = await made('/contacts', { name: mark })
  const bytes = fileOf(mark)
  const file = await sha256(bytes)
  const { id: document } = await made('/documents', { name: mark, type: 'text/markdown', size: 1, hash: file })
  const kept = { method: 'PUT', path: `${BASE}/files/${file}`, bytes, headers: { 'content-type': 'text/markdown' } }
  await ask(host, person.token, kept)
  const { address } = (await made('/calendar/feed', undefined)) as unknown as { address: string }
  const { id: resume } = await made('/resumes', { name: mark, text: mark, ...RESUME })
  return {
    person,
    mark,
    application,
    other: (await made('/applications', { title: mark })).id,
    interview: (await made(`${below}/interviews`, at)).id,
    reminder: (await made(`${below}/reminders`, { text: mark })).id,
    contact,
    document,
    resume,
    writing: (await made(`${below}/writings`, { kind: 'letter', text: mark })).id,
    task: await doneTask(host, person, { application, resume }),
    search: (await made('/searches', { name: mark, alert: 'instant' })).id,
    watch: (await made('/watches', { company: mark })).id,
    view: (await made('/views', { name: mark })).id,
    contactKey: (await made(`${below}/contacts`, { contact, as: 'recruiter' })).key,
    documentKey: (await made(`${below}/documents`, { document, sentAt: null })).key,
    tagKey: (await made(`${below}/tags`, { name: mark })).key,
    tag: mark,
    file,
    feed: new URL(address).pathname.split('/').at(-1) ?? '',
    device: await ownDevice(host, person),
    session: await otherSession(host, person),
    rev,
  }
}

const RESUME = {
  basics: { label: 'Signal engineer' },
  work: [
    { name: 'Larkfield Signals', position: 'Signal engineer', startDate: '2019', highlights: ['Planned 40 boxes'] },
  ],
}

/** Whoever watches a task has it done in the same request. */
async function doneTask(host: ApiHost, { token }: Person, body: object): Promise<string> {
  const headers = { accept: 'text/event-stream', 'idempotency-key': crypto.randomUUID() }
  const answer = await ask(host, token, { method: 'POST', path: `${BASE}/ai/cover-letter/generate`, body, headers })
  const text = await answer.text()
  if (!text.includes('event: done')) throw new Error(`The letter was not written: ${text}`)
  return answer.headers.get('location')?.split('/').at(-1) ?? ''
}

async function ownDevice(host: ApiHost, { token }: Person): Promise<string> {
  const device = crypto.randomUUID()
  await ask(host, token, { method: 'POST', path: `${BASE}/sync`, body: { device, cursor: 0, ops: [] } })
  return device
}

async function otherSession(host: ApiHost, { token, email }: Person): Promise<string> {
  await signIn(host, email)
  const answer = await ask(host, token, { method: 'GET', path: `${BASE}/users/me/sessions` })
  const { items } = (await answer.json()) as { items: { id: string; current: boolean }[] }
  return items.find(({ current }) => !current)?.id ?? ''
}

/** All that a person has, to see that it is as it was. */
export async function everythingOf(host: ApiHost, { token }: Person): Promise<string> {
  const device = crypto.randomUUID()
  const answer = await ask(host, token, { method: 'POST', path: `${BASE}/sync`, body: { device, cursor: 0, ops: [] } })
  const me = await ask(host, token, { method: 'GET', path: `${BASE}/users/me` })
  return `${await me.text()} ${await answer.text()}`
}
