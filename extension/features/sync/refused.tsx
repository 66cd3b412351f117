import { dropParked, retryParked } from '../../store/outbox.ts'
import type { ParkedEdit } from '../../store/sync-state.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAttempt, useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { changedWords, recordWords } from './words.ts'

function One({ parked }: { parked: ParkedEdit }) {
  const attempt = useAttempt()
  const edit = useEdit()
  const { seq, message, fields } = parked
  const name = recordWords(parked)
  return (
    <Notice kind="check">
      <p className="font-medium wrap-anywhere">{name}</p>
      <p className="text-12 text-ink-soft wrap-anywhere">{changedWords(fields)}</p>
      <p className="pt-0.5 wrap-anywhere">{message}</p>
      <p className="flex gap-3 pt-1">
        <Button
          look="link"
          size="inline"
          aria-label={`${COPY.retry}: ${name}`}
          onClick={() => attempt(retryParked(seq))}
        >
          {COPY.retry}
        </Button>
        <Button
          look="link"
          size="inline"
          aria-label={`${COPY.drop}: ${name}`}
          onClick={() => edit(dropParked(seq), COPY.dropped)}
        >
          {COPY.drop}
        </Button>
      </p>
    </Notice>
  )
}

/** What the server refused is the person's to decide: it is sent again or it stays on this device alone. */
export function Refused({ parked }: { parked: ParkedEdit[] }) {
  if (parked.length === 0) return null
  return (
    <section aria-label={COPY.refusedTitle} className="grid gap-2 rounded-card border border-line bg-card p-3">
      <h2 className="font-semibold">{COPY.refusedTitle}</h2>
      <ul className="grid gap-3">
        {parked.map((edit) => (
          <li key={edit.seq}>
            <One parked={edit} />
          </li>
        ))}
      </ul>
      <p className="text-12 text-ink-soft">{COPY.refusedHint}</p>
    </section>
  )
}
