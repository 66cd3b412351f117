import { newKey } from '@rolecall/shared/domain/family.ts'
import { fieldsTogether } from '@rolecall/shared/sync/met-text.ts'
import { parseHlc } from '@rolecall/shared/sync/hlc.ts'
import type { Op } from '@rolecall/shared/sync/op.ts'
import type { Ack, MetText } from '@rolecall/shared/sync/wire.ts'
import type { LocalStore } from './db.ts'
import { writeEdit } from './edit.ts'
import { readMeta } from './meta.ts'

interface Meeting {
  op: Op
  met: MetText
}

/** The last acknowledged edit of each text counts: those before it are part of it. */
function lastMeetings(ops: Op[], acks: Ack[]): Meeting[] {
  const answers = new Map(acks.filter(({ rev }) => rev !== null).map((ack) => [ack.seq, ack.texts ?? []]))
  const last = new Map<string, Meeting | null>()
  for (const op of ops) {
    const texts = answers.get(op.seq)
    for (const name of texts ? Object.keys(op.bases ?? {}) : []) {
      const met = texts?.find((text) => text.name === name)
      last.set(`${op.entity} ${op.id} ${name}`, met ? { op, met } : null)
    }
  }
  return [...last.values()].filter((meeting) => meeting !== null)
}

/** A later edit of the same text still waits: its own answer will tell of the meeting again, with all that was written. */
async function isFollowed(store: LocalStore, { entity, id, seq }: Op, name: string): Promise<boolean> {
  const queued = await store.outbox.where('id').equals(id).toArray()
  return queued.some(
    ({ op, parked }) => parked === 0 && op.entity === entity && op.seq > seq && Object.hasOwn(op.fields, name),
  )
}

/** The server keeps old values for a time only, but this device may still hold what it wrote over. */
async function heldBase(
  store: LocalStore,
  { device, entity, id, bases = {} }: Op,
  name: string,
): Promise<string | null> {
  const base = bases[name] ?? ''
  // Its own edit before met the other text too: that one is not what both were made from.
  if (parseHlc(base)?.device === device) return null
  const past = await store.past.get([entity, id, name, base])
  return typeof past?.value === 'string' ? past.value : null
}

async function putTogether(store: LocalStore, { op, met }: Meeting): Promise<boolean> {
  const { entity, id, fields, device } = op
  const { name, theirs, hlc } = met
  if (await isFollowed(store, op, name)) return false
  const cell = (await store.records.get([entity, id]))?.cells[name]
  const mine = cell && parseHlc(cell.hlc)?.device === device ? cell.value : fields[name]
  if (typeof mine !== 'string') return false
  const base = met.base ?? (await heldBase(store, op, name))
  const together = fieldsTogether(name, mine, { ...met, base }, newKey(store.random))
  if (cell?.hlc === hlc && together[name] === theirs && Object.keys(together).length === 1) return false
  // Made from the text that was met, so that the next device sees one line of texts.
  await writeEdit(store, { entity, id, fields: together, bases: { [name]: hlc } })
  return true
}

/** Inside the transaction that takes an answer: texts that met others become new edits. Whether there are any. */
export async function takeTexts(store: LocalStore, ops: Op[], acks: Ack[]): Promise<boolean> {
  const { device } = await readMeta(store)
  let wrote = false
  for (const meeting of lastMeetings(ops, acks)) {
    if (meeting.op.device === device && (await putTogether(store, meeting))) wrote = true
  }
  return wrote
}
