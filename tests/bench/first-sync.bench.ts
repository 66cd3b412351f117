import type { Page } from '@playwright/test'
import { uuidv7 } from '@rolecall/shared/domain/id.ts'
import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { formatHlc } from '@rolecall/shared/sync/hlc.ts'
import { MAX_OPS_A_PUSH } from '@rolecall/shared/sync/op.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import type { SyncAnswer } from '@rolecall/shared/sync/wire.ts'
import { Api } from '../e2e/support/api.ts'
import { Browser } from '../e2e/support/chromium.ts'
import { limitRow, median, milliseconds } from './harness.ts'
import type { Row } from './harness.ts'

const APPLICATIONS = 5_000
const ROUNDS = 3
const DELTAS = 200
const DESCRIPTION = 'You keep the branch lines open and the signals green. '.repeat(60)
const EMAIL = 'kim@example.org'
const PASSWORD = 'a quiet long password'

const random = (bytes: Uint8Array): Uint8Array => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)

/** One device that speaks to the server and keeps nothing. */
class Pusher {
  readonly device = crypto.randomUUID()
  private readonly url: string
  private readonly token: string
  private seq = 0
  cursor = 0

  constructor(url: string, token: string) {
    this.url = url
    this.token = token
  }

  op(fields: Op['fields'], id: string): Op {
    const seq = ++this.seq
    const hlc = formatHlc({ wall: Date.now(), counter: seq % 1_000, device: this.device })
    return { device: this.device, seq, hlc, entity: 'application', id, fields }
  }

  saved(number: number): Op {
    const at = new Date().toISOString()
    const posting = {
      ...emptyPosting(`https://jobs.example/${number}`),
      title: `Job ${number}`,
      description: DESCRIPTION,
    }
    const snapshot = { captureVersion: 1, capturedAt: at, posting, origins: {}, warnings: [] }
    const event = { stage: 'saved', at, basis: 'me', note: null, undoes: null }
    return this.op({ snapshot, status: 'saved', savedAt: at, [`event.${number}`]: event }, uuidv7(Date.now(), random))
  }

  async sync(...ops: Op[]): Promise<SyncAnswer> {
    const response = await fetch(`${this.url}/api/v1/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ device: this.device, cursor: this.cursor, ops }),
    })
    if (!response.ok) throw new Error(`The server said ${response.status}: ${await response.text()}`)
    return (await response.json()) as SyncAnswer
  }
}

/**
 * How far this browser has come; null until the records here belong to somebody, which is when the first trip sets out.
 * The records themselves are not asked for: whoever reads them keeps the worker from writing them.
 */
const cursorIn = (page: Page): Promise<number | null> =>
  page.evaluate(
    () =>
      new Promise<number | null>((done) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get('device')
          reading.addEventListener('success', () => {
            opening.result.close()
            const { owner, cursor } = (reading.result ?? { owner: null }) as { owner: string | null; cursor: number }
            done(owner === null ? null : cursor)
          })
        })
      }),
  )

/** The floor: the same records put into a bare table in one go, with nothing found, merged, derived or indexed. */
const bareWrite = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('rolecall')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll()
          reading.addEventListener('success', () => {
            const bare = indexedDB.open('bare')
            bare.addEventListener('upgradeneeded', () => {
              bare.result.createObjectStore('records', { keyPath: ['entity', 'id'] })
            })
            bare.addEventListener('success', () => {
              const began = performance.now()
              const writing = bare.result.transaction('records', 'readwrite')
              for (const row of reading.result) writing.objectStore('records').put(row)
              writing.addEventListener('complete', () => done(performance.now() - began))
              writing.addEventListener('error', () => fail(writing.error))
            })
          })
        })
      }),
  )

/** From the moment that the worker sets out for its first page until the last record is in the browser's database. */
async function firstSync(api: Api): Promise<{ spent: number; floor: number }> {
  const browser = await Browser.start({ web: 1, api: api.port })
  const page = await browser.popupAsPage()
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Have an account? Sign in' }).click()
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  while ((await cursorIn(page)) === null) await page.waitForTimeout(5)
  const began = performance.now()
  while (((await cursorIn(page)) ?? 0) < APPLICATIONS + DELTAS) await page.waitForTimeout(20)
  const spent = performance.now() - began
  const floor = await bareWrite(page)
  await browser.close()
  return { spent, floor }
}

async function deltaPulls(writer: Pusher, reader: Pusher): Promise<number[]> {
  reader.cursor = writer.cursor
  const id = uuidv7(Date.now(), random)
  const times: number[] = []
  for (let round = 0; round < DELTAS; round++) {
    await writer.sync(writer.op({ heardFrom: `a friend, ${round}` }, id))
    const began = performance.now()
    const { changes, cursor } = await reader.sync()
    times.push(performance.now() - began)
    if (changes.length !== 1) throw new Error('A delta is one change')
    reader.cursor = cursor
  }
  return times.toSorted((a, b) => a - b)
}

export async function bench(): Promise<Row[]> {
  const api = await Api.start()
  const answer = await fetch(`${api.url}/api/v1/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  })
  const token = answer.headers.get('set-auth-token') ?? ''
  const writer = new Pusher(api.url, token)
  for (let from = 0; from < APPLICATIONS; from += MAX_OPS_A_PUSH) {
    await writer.sync(...Array.from({ length: MAX_OPS_A_PUSH }, (_, index) => writer.saved(from + index)))
    writer.cursor = from + MAX_OPS_A_PUSH
  }
  const deltas = await deltaPulls(writer, new Pusher(api.url, token))
  const rounds: { spent: number; floor: number }[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await firstSync(api))
  await api.close()
  const spent = median(rounds.map((round) => round.spent))
  const floor = median(rounds.map((round) => round.floor))
  return [
    {
      ...limitRow(`first sync of ${APPLICATIONS} applications, ${ROUNDS} browsers, median`, spent, 2_000, 'ms'),
      against: `a bare write of the same records ${milliseconds(floor)}`,
      ratio: `${(spent / floor).toFixed(2)} ×`,
    },
    limitRow(`pull of one edit, p95 of ${DELTAS}`, deltas[Math.floor(DELTAS * 0.95)] ?? 0, 15, 'ms'),
  ]
}
