import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { LocalStore, OutboxRow } from './db.ts'
import { peekMeta } from './meta.ts'
import { viewOf } from './view.ts'

/** An edit the server refused for good: it stays on this device until the person decides. */
export interface ParkedEdit {
  seq: number
  code: string
  message: string
  title: string
}

export interface OutboxState {
  queued: number
  parked: ParkedEdit[]
  retryAt: number | null
  /** The server is being talked to right now. */
  underWay: boolean
}

/** No trip takes longer than this; one that seems to was cut off with its worker. */
export const LONGEST_TRIP_MS = 30_000

const EVERY_SEQ = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const

export const rowsInOutbox = (store: LocalStore, parked: 0 | 1) =>
  store.outbox.where('[parked+seq]').between([parked, EVERY_SEQ[0]], [parked, EVERY_SEQ[1]])

async function parkedEdit(store: LocalStore, { seq, id, reason }: OutboxRow): Promise<ParkedEdit> {
  const row = await store.records.get([APPLICATION, id])
  const title = (row && viewOf(row, true)?.posting.title) ?? ''
  return { seq, title, code: reason?.code ?? '', message: reason?.message ?? '' }
}

export async function outboxState(store: LocalStore): Promise<OutboxState> {
  const [meta, queued, parked] = await Promise.all([
    peekMeta(store),
    rowsInOutbox(store, 0).count(),
    rowsInOutbox(store, 1).toArray(),
  ])
  const tripSince = meta?.tripSince ?? null
  return {
    queued,
    parked: await Promise.all(parked.map((row) => parkedEdit(store, row))),
    retryAt: meta?.retryAt ?? null,
    underWay: tripSince !== null && store.now() - tripSince < LONGEST_TRIP_MS,
  }
}
