import { useState } from 'react'
import { saveFile } from '../../platform/save-file.ts'
import { clearCaptureLog } from '../../store/capture-log.ts'
import type { LogEntry } from '../../store/capture-log.ts'
import { useCaptureLog } from '../../store/page-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useAttempt } from '../application/attempt.ts'
import { byDay } from './by-day.ts'
import { COPY } from './copy.ts'
import { Reading } from './reading.tsx'

const DAY = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const dayOf = (at: string): string => DAY.format(new Date(at))

function Days({ entries }: { entries: LogEntry[] }) {
  return byDay(entries, dayOf).map(({ day, hosts }) => (
    <section key={day} className="grid gap-2">
      <h2 className="text-12 font-semibold text-ink-soft">{day}</h2>
      {hosts.map(({ host, entries: some }) => (
        <article key={host} className="rounded-card border border-line bg-card p-2">
          <h3 className="px-1 pb-0.5 font-medium wrap-anywhere">{host || COPY.noHost}</h3>
          {some.map((entry) => (
            <Reading key={entry.at} entry={entry} />
          ))}
        </article>
      ))}
    </section>
  ))
}

function Actions({ entries }: { entries: LogEntry[] }) {
  const [asking, setAsking] = useState(false)
  const attempt = useAttempt()
  const clear = (): void => {
    setAsking(false)
    attempt(clearCaptureLog(), { message: COPY.cleared })
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => saveFile('rolecall-readings.json', JSON.stringify(entries, null, 2))}>{COPY.save}</Button>
      <Button look="plain" onClick={() => setAsking(true)}>
        {COPY.clear}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={COPY.clearTitle} text={COPY.clearText}>
        <Button look="danger" onClick={clear}>
          {COPY.clear}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {COPY.keep}
        </Button>
      </Dialog>
    </div>
  )
}

/** Which reader gave which field lately, so that a person can see where a value came from and pass it on. */
export default function LogScreen({ onBack }: { onBack: () => void }) {
  const entries = useCaptureLog()
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      <div className="grid gap-3 p-4">
        {entries === undefined ? <p className="sr-only">{COPY.loading}</p> : null}
        {entries?.length === 0 ? <p className="text-ink-soft">{COPY.none}</p> : null}
        {entries && entries.length > 0 ? (
          <>
            <p className="text-ink-soft">{COPY.hint}</p>
            <Actions entries={entries} />
            <Days entries={entries} />
            <p className="text-12 text-ink-soft">{COPY.report}</p>
          </>
        ) : null}
      </div>
    </Screen>
  )
}
