import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { moveFields } from '@rolecall/shared/domain/status-event.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { flatFields } from '../../records/families.ts'
import { random } from '../../records/random.ts'
import type { KeptRecord } from '../../records/record.ts'
import { changeRecord, writeAs } from '../../records/store.ts'
import type { Target, Values, Writer } from '../../records/store.ts'
import type { Bulk, NewMove } from './bodies.ts'
import { GROUPS } from './bodies.ts'
import { tagFields } from './fields.ts'
import { applicationError } from './store.ts'

/** The application that a merge or a word of the person names has to be theirs too. */
export const changeApplication = (writer: Writer, target: Target, body: Values): Promise<KeptRecord> =>
  changeRecord(writer, APPLICATION, target, flatFields(body, GROUPS), [body['mergedInto']])

export const moveApplication = (writer: Writer, target: Target, move: NewMove): Promise<KeptRecord> => {
  const { stage, note, undoes, basis } = move
  const at = move.at ?? new Date(writer.now).toISOString()
  return changeRecord(writer, APPLICATION, target, moveFields({ stage, at, basis, note, undoes }, random))
}

function bulkFields(body: Bulk, now: string): Record<string, Json> {
  switch (body.do) {
    case 'move':
      return moveFields({ stage: body.stage, at: now, basis: 'me', note: body.note }, random)
    case 'tag':
      return tagFields([body.name])
    case 'trash':
      return { deletedAt: now }
    case 'restore':
      return { deletedAt: null }
  }
}

export interface BulkDone {
  items: { id: string; rev: number }[]
}

/** All of them or none, in one transaction. */
export async function changeMany(writer: Writer, body: Bulk): Promise<BulkDone> {
  const at = new Date(writer.now).toISOString()
  const ids = [...new Set(body.ids)]
  const writes = ids.map((id) => ({ entity: APPLICATION, id, fields: bulkFields(body, at) }))
  const needs = ids.map((id) => ({ entity: APPLICATION, id }))
  const answer = await writeAs(writer, writes, { needs, quiet: true })
  if (answer.missing) throw applicationError('no-such-application', { details: { id: answer.missing.id } })
  return { items: ids.map((id, place) => ({ id, rev: answer.revs[place] ?? 0 })) }
}
