import { APPLICATION, shownPosting } from '@rolecall/shared/domain/application.ts'
import type { Snapshot } from '@rolecall/shared/domain/application.ts'
import { likelySame, linksOf, sameAtAddress } from '@rolecall/shared/domain/same-vacancy.ts'
import type { SameReason } from '@rolecall/shared/domain/same-vacancy.ts'
import { recordsOf } from '../../records/errors.ts'
import { newId } from '../../records/random.ts'
import type { KeptRecord } from '../../records/record.ts'
import { writeAs } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'
import type { RecordWrite, WriteAnswer } from '../sync/store.ts'
import type { NewApplication } from './bodies.ts'
import { fieldsAgain, fieldsOfNew, partsOf } from './fields.ts'
import type { Parts } from './fields.ts'
import { readNear } from './near.ts'
import type { Held, Near } from './near.ts'
import { applicationError } from './store.ts'

export interface LikelySame {
  id: string
  title: string
  company: string | null
  reason: SameReason
}

export interface Saved {
  application: KeptRecord & { likely: LikelySame[] }
  /** It was not there before. */
  made: boolean
}

/** What was saved from this address before. */
const heldAt = (near: readonly Near[], snapshot: Snapshot): Held | null =>
  near.flatMap(({ here }) => here ?? []).find((held) => sameAtAddress(held, { values: { snapshot } })) ?? null

/** Other applications that are likely the same vacancy: to be told of, and never joined unasked. */
function likelyOf({ id, values }: KeptRecord, near: readonly Near[]): LikelySame[] {
  const posting = shownPosting(values)
  if (!posting || typeof values['mergedInto'] === 'string') return []
  return near.flatMap((other) => {
    if (!other.open || other.id === id || other.apart.has(id) || values[`apart.${other.id}`] === true) return []
    const reason = likelySame(posting, other.compared)
    const { title, company } = other.compared
    return reason ? [{ id: other.id, title, company, reason }] : []
  })
}

const writeFor = (held: Held | null, parts: Parts, now: number): RecordWrite =>
  held
    ? { entity: APPLICATION, id: held.id, fields: fieldsAgain(held.values, parts, now) }
    : { entity: APPLICATION, id: newId(now), fields: fieldsOfNew(parts) }

function writtenBy(answer: WriteAnswer, { id }: RecordWrite): KeptRecord {
  const records = recordsOf(answer)
  const written = records.find((record) => record.id === id) ?? records[0]
  if (!written) throw applicationError('no-such-application')
  return written
}

/** A vacancy that was saved before, wherever that was done, is the same application; see fieldsAgain(). */
export async function saveApplication(writer: Writer, body: NewApplication, key?: string): Promise<Saved> {
  const parts = partsOf(body, writer.now)
  const near = await readNear(writer, parts.snapshot.posting)
  const held = heldAt(near, parts.snapshot)
  const write = writeFor(held, parts, writer.now)
  const done = (record: KeptRecord, made: boolean): Saved => ({
    application: { id: record.id, rev: record.rev, values: record.values, likely: likelyOf(record, near) },
    made,
  })
  const isSame = held && Object.keys(write.fields).length === 0
  if (isSame && key === undefined) return done(held, false)
  const answer = await writeAs(writer, [write], { repeat: key === undefined ? undefined : { key, body } })
  // Sent again under its key, it made what it finds here.
  return done(writtenBy(answer, write), !held || answer.revs[0] === held.born)
}

/** Two that were saved from one address at the same moment become one, as on the devices that learn of both. */
export async function joinSame(writer: Writer, { values }: KeptRecord): Promise<void> {
  const posting = shownPosting(values)
  if (!posting?.canonicalUrl) return
  const near = await readNear(writer, posting)
  const open = near.filter((one) => one.open && one.here && one.compared.canonicalUrl === posting.canonicalUrl)
  const rows = open.map(({ id, compared, here }) => ({
    id,
    canonical: compared.canonicalUrl,
    values: here?.values ?? {},
  }))
  const links = linksOf(rows)
  const writes = links.map(({ id, into }) => ({ entity: APPLICATION, id, fields: { mergedInto: into } }))
  if (writes.length > 0) await writeAs(writer, writes, { quiet: true })
}
