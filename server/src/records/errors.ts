import { errorTable } from '../errors.ts'
import type { WriteAnswer } from '../resources/sync/store.ts'
import type { KeptRecord } from './record.ts'

/** What can go wrong with a record whatever it holds. */
export const recordError = errorTable({
  'no-such-record': [404, 'You have nothing of this kind with this id.'],
  'no-such-application': [404, 'You have no application with this id.'],
  'no-such-reference': [404, 'This names something that you do not have.'],
  changed: [412, 'This was changed since you read it. Nothing was written. See details for how it is now.'],
  'key-reused': [422, 'This Idempotency-Key was used before for another request.'],
})

export interface Sought {
  entity: string
  id: string
}

const keptOf = ({ id, rev, values }: KeptRecord): KeptRecord => ({ id, rev, values })

function refusalOf({ missing, keyReused, records }: WriteAnswer, sought: Sought | null) {
  if (keyReused) return recordError('key-reused')
  const now = records.find(({ id }) => id === sought?.id)
  if (!missing) return recordError('changed', now ? { details: keptOf(now) } : {})
  if (missing.entity === 'application') return recordError('no-such-application')
  const isSought = missing.entity === sought?.entity && missing.id === sought.id
  return recordError(isSought ? 'no-such-record' : 'no-such-reference')
}

/** The records as they are after the write; every other outcome is a refusal with its reason. */
export function recordsOf(answer: WriteAnswer, sought: Sought | null = null): KeptRecord[] {
  if (!answer.taken) throw refusalOf(answer, sought)
  return answer.records.map(keptOf)
}
