import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useApplications } from '../../store/hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { ScoresArea } from '../match/scores.tsx'
import { COPY } from './copy.ts'
import { Row } from './row.tsx'
import { SearchField } from './search-field.tsx'
import { useRowKeys } from './use-row-keys.ts'

const FIRST_ROWS = 50
const MORE_ROWS = 200

/** More rows are read when the end of the list comes into sight: what is not looked at costs nothing. */
function End({ onSeen }: { onSeen: () => void }) {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && onSeen(), { rootMargin: '600px' })
    if (mark.current) watcher.observe(mark.current)
    return () => watcher.disconnect()
  }, [onSeen])
  return <div ref={mark} className="h-px" />
}

function Nothing({ search, onClear }: { search: string; onClear: () => void }) {
  if (search === '')
    return (
      <div className="grid gap-1 px-2 py-3">
        <p className="font-medium">{COPY.none}</p>
        <p className="text-ink-soft">{COPY.noneHint}</p>
      </div>
    )
  return (
    <div className="flex items-center justify-between gap-2 px-2 py-3">
      <p className="min-w-0 wrap-anywhere text-ink-soft">{COPY.notFound(search)}</p>
      <Button look="link" size="inline" onClick={onClear}>
        {COPY.clear}
      </Button>
    </div>
  )
}

/** Holds the last answer while the next one is read, so that the list does not blink at every letter. */
function useHeld(search: string, limit: number): ApplicationView[] | undefined {
  const now = useApplications(search, limit)
  const [held, setHeld] = useState(now)
  if (now !== undefined && now !== held) setHeld(now)
  return now ?? held
}

export default function SavedList({ onOpen }: { onOpen: (id: string) => void }) {
  const [typed, setTyped] = useState('')
  const [limit, setLimit] = useState(FIRST_ROWS)
  const search = useDeferredValue(typed.trim())
  const rows = useHeld(search, limit)
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const keys = useRowKeys(list, field)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the rows within.
    <div className="grid gap-1" onKeyDown={keys}>
      <SearchField field={field} value={typed} onType={setTyped} />
      <ScoresArea>
        <ul ref={list} aria-label={COPY.heading}>
          {rows?.map((application, index) => (
            <Row key={application.id} application={application} reachable={index === 0} onOpen={onOpen} />
          ))}
        </ul>
      </ScoresArea>
      {rows?.length === 0 ? <Nothing search={search} onClear={() => setTyped('')} /> : null}
      {rows && rows.length >= limit ? <End key={limit} onSeen={() => setLimit(limit + MORE_ROWS)} /> : null}
    </div>
  )
}
