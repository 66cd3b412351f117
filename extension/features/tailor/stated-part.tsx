import { useLiveQuery } from 'dexie-react-hooks'
import { guarded } from '../../store/errors.ts'
import { localStore } from '../../store/local-store.ts'
import { readStated, takeFactOut } from '../../store/stated-facts.ts'
import { Button } from '../../ui/button.tsx'
import { useEdit } from '../application/attempt.ts'
import { Fold } from '../application/fold.tsx'
import { COPY } from './copy.ts'

/** What the person said of themselves when asked; each can be taken back for good. */
export function StatedPart() {
  const stated = useLiveQuery(() => guarded(() => readStated(localStore)), [])
  const edit = useEdit()
  if (!stated || stated.length === 0) return null
  return (
    <Fold title={COPY.saidSoFar}>
      <ul className="grid gap-2">
        {stated.map(({ field, value: { text, about, where } }) => (
          <li key={field} className="flex items-start gap-2">
            <span className="min-w-0 grow wrap-anywhere">
              {text}
              <span className="block text-12 text-ink-soft">{[about, where].filter(Boolean).join(', ')}</span>
            </span>
            <Button
              size="small"
              aria-label={`${COPY.takeOut}: ${text}`}
              onClick={() => edit(takeFactOut(field), COPY.takenOutNow)}
            >
              {COPY.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
