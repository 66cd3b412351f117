import { errorTable } from '../errors.ts'
import type { KeptRecord } from './record.ts'
import type { Need, Written } from './write.ts'

/** What can go wrong with a record whatever it holds. */
export const recordError = errorTable({
  'no-such-record': [404, 'You have nothing of this kind with this id.'],
  'no-such-application': [404, 'You have no application with this id.'],
  'no-such-reference': [404, 'This names something that you do not have.'],
  changed: [412, 'This was changed since you read it. Nothing was written. See details for how it is now.'],
  'key-reused': [422, 'This Idempotency-Key was used before for another request.'],
})

const isSought = (need: Need, { entity, id }: Pick<Need, 'entity' | 'id'>): boolean =>
  need.entity === entity && need.id === id

function refusalOf({ need, now }: Extract<Written, { kind: 'refused' }>, sought: Pick<Need, 'entity' | 'id'> | null) {
  const elsewhere = need.application !== undefined && now?.values['application'] !== need.application
  if (now && !elsewhere) return recordError('changed', { details: now })
  if (need.entity === 'application') return recordError('no-such-application')
  return recordError(sought && isSought(need, sought) ? 'no-such-record' : 'no-such-reference')
}

/** The records as they are after the write; every other outcome is a refusal with its reason. */
export function recordsOf(written: Written, sought: Pick<Need, 'entity' | 'id'> | null = null): KeptRecord[] {
  if (written.kind === 'key-reused') throw recordError('key-reused')
  if (written.kind === 'refused') throw refusalOf(written, sought)
  return written.records
}
