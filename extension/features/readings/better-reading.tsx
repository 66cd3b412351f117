import { acceptReading, declineReading } from '../../store/better-readings.ts'
import { useBetterReading } from '../../store/page-hooks.ts'
import { undoSave } from '../../store/save.ts'
import { Button } from '../../ui/button.tsx'
import { useAttempt, useEdit } from '../application/attempt.ts'
import { ChangeList } from './change-list.tsx'
import { COPY } from './copy.ts'

/** An offer, never a change: newer readers made more of the page that is kept. */
export function BetterReading({ id }: { id: string }) {
  const changes = useBetterReading(id)
  const attempt = useAttempt()
  const edit = useEdit()
  if (!changes) return null
  const use = (): void => attempt(acceptReading(id), { message: COPY.used, undo: () => undoSave(id) })
  return (
    <section className="grid gap-2 rounded-card border border-line bg-card p-3">
      <h3 className="font-semibold">{COPY.better}</h3>
      <p className="text-ink-soft">{COPY.betterHint}</p>
      <ChangeList changes={changes} />
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onClick={use}>
          {COPY.use}
        </Button>
        <Button onClick={() => edit(declineReading(id), COPY.kept)}>{COPY.asIs}</Button>
      </div>
    </section>
  )
}
