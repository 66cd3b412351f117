import { ChevronRight } from 'lucide-react'
import type { LogEntry } from '../../store/capture-log.ts'
import { labelOf } from '../readings/words.ts'
import { byReader } from './by-day.ts'
import { COPY, KIND_WORDS, READER_WORDS, REMARK_WORDS } from './copy.ts'

const CLOCK = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const listed = (fields: string[]): string => new Intl.ListFormat('en').format(fields.map(labelOf))

function Readers({ entry }: { entry: LogEntry }) {
  const all = byReader(entry)
  if (all.length === 0) return <p className="text-ink-soft">{COPY.nothingRead}</p>
  return (
    <dl className="grid gap-1.5">
      {all.map(({ reader, fields }) => (
        <div key={reader}>
          <dt className="text-12 text-ink-soft">{READER_WORDS[reader] ?? reader}</dt>
          <dd>{listed(fields)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Remarks({ warnings }: LogEntry) {
  return (
    <ul className="grid gap-0.5">
      {warnings.map(({ code, field }) => (
        <li key={`${code} ${field}`} className="flex gap-1.5">
          <span aria-hidden="true" className="w-3 shrink-0 text-center font-semibold text-check">
            !
          </span>
          <span>
            {REMARK_WORDS[code] ?? code}
            {field === null ? null : `: ${labelOf(field)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One reading: when, what kind of page, how much of it; opened, which reader gave what. */
export function Reading({ entry }: { entry: LogEntry }) {
  const { at, kind, ms, captureVersion, readers, warnings } = entry
  const fields = Object.keys(readers).length
  return (
    <details className="fold">
      <summary className="flex min-h-8 items-center gap-1.5 rounded-control px-1 transition-colors hover:bg-wash">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow shrink-0 text-ink-soft transition-[rotate]"
        />
        <time dateTime={at} className="tabular-nums text-ink-soft">
          {CLOCK.format(new Date(at))}
        </time>
        <span className="grow">{KIND_WORDS[kind]}</span>
        {warnings.length > 0 ? <span className="text-12 text-check">{COPY.doubts(warnings.length)}</span> : null}
        {fields > 0 ? <span className="text-12 text-ink-soft">{COPY.fields(fields)}</span> : null}
      </summary>
      <div className="grid gap-2 pt-1 pb-3 ps-6 pe-1">
        {warnings.length > 0 ? <Remarks {...entry} /> : null}
        <Readers entry={entry} />
        <p className="text-12 text-ink-soft">
          {COPY.took(ms)} {captureVersion}.
        </p>
      </div>
    </details>
  )
}
