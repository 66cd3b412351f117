import { COPY as APPLICATION } from '../application/copy.ts'
import type { Notice } from './notices.ts'

const MARK = 'undo'

/** What an answer on a notification changed of a reminder, and what stood there before. */
export interface Answered {
  id: string
  field: 'doneAt' | 'snoozedUntil'
  before: string | null
}

/** Says what the answer did. All that leads back stands in its id: the worker may be gone by the time it is pressed. */
export const wayBack = ({ id, field, before }: Answered, title: string, text: string): Notice => ({
  id: [MARK, field, id, before ?? ''].join('|'),
  title,
  message: text,
  buttons: [APPLICATION.undo],
})

/** Null: this notification is none that leads back. */
export function answeredOf(notice: string): Answered | null {
  const [mark, field, id, before] = notice.split('|')
  if (mark !== MARK || !id || (field !== 'doneAt' && field !== 'snoozedUntil')) return null
  return { id, field, before: before || null }
}
