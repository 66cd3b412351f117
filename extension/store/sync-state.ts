import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { LocalStore, OutboxRow } from './db.ts'
import { peekMeta } from './meta.ts'

/** An edit the server refused for good: it stays on this device until the person decides. */
export interface ParkedEdit {
  seq: number
  code: string
  message: string
  title: string
  entity: string
  /** What it changes, by the names it is stored under. */
  fields: string[]
}

export interface OutboxState {
  queued: number
  parked: ParkedEdit[]
  retryAt: number | null
  /** When the server last answered; null until it has. */
  syncedAt: number | null
  /** The server is being talked to right now. */
  underWay: boolean
}

/** No trip takes longer than this; one that seems to was cut off with its worker. */
export const LONGEST_TRIP_MS = 30_000

const EVERY_SEQ = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] as const

export const rowsInOutbox = (store: LocalStore, parked: 0 | 1) =>
  store.outbox.where('[parked+seq]').between([parked, EVERY_SEQ[0]], [parked, EVERY_SEQ[1]])

/** The application that a record is or belongs to; empty where that is not known here. */
export async function titleOf(store: LocalStore, entity: string, id: string): Promise<string> {
  const about = entity === APPLICATION ? id : ((await store.records.get([entity, id]))?.about ?? '')
  return (await store.briefs.get(about))?.title ?? ''
}

async function parkedEdit(store: LocalStore, { seq, id, op, reason }: OutboxRow): Promise<ParkedEdit> {
  const { entity, fields } = op
  const why = { code: reason?.code ?? '', message: reason?.message ?? '' }
  return { seq, entity, fields: Object.keys(fields), title: await titleOf(store, entity, id), ...why }
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
    syncedAt: meta?.syncedAt ?? null,
    underWay: tripSince !== null && store.now() - tripSince < LONGEST_TRIP_MS,
  }
}
