import { searchFields } from '@rolecall/shared/domain/saved-search.ts'
import type { Alert, SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { BellRing, Check } from 'lucide-react'
import { useState } from 'react'
import { useRecords } from '../../store/collection-hooks.ts'
import { listSearches } from '../../store/collections.ts'
import { Button } from '../../ui/button.tsx'
import { NameWindow } from '../list/name-window.tsx'
import { AlertChoice } from './alert-choice.tsx'
import { askedOf, withoutSort } from './ask.ts'
import { COPY } from './copy.ts'
import { partAddress } from './place.ts'
import { useSearchEdits } from './use-search-edits.ts'
import { askWords } from './wording.ts'
import type { Labels } from './wording.ts'

const LONGEST = 100

interface Props {
  ask: SearchAsk
  labels: Labels
}

function Window({ ask, labels, onClose }: Props & { onClose: () => void }) {
  const [alert, setAlert] = useState<Alert>('daily')
  const { add } = useSearchEdits()
  return (
    <NameWindow
      title={COPY.saveSearchTitle}
      name={askWords(withoutSort(ask), labels).slice(0, LONGEST)}
      read={searchFields.name}
      words={COPY.naming}
      onKeep={(name) => add({ name, ask, alert })}
      onClose={onClose}
    >
      <div className="grid justify-items-start gap-1">
        <p className="font-medium">{COPY.alert}</p>
        <AlertChoice label={COPY.alert} alert={alert} onPick={setAlert} />
        <p className="text-12 text-ink-soft">{COPY.alertHint}</p>
      </div>
    </NameWindow>
  )
}

/** Keeps the search under a name; one that is kept already leads to where it is. */
export function SaveSearch({ ask, labels }: Props) {
  const [open, setOpen] = useState(false)
  const searches = useRecords(listSearches)
  const asked = askedOf(withoutSort(ask))
  const held = searches?.find((search) => askedOf(search.ask) === asked)
  if (held)
    return (
      <a
        href={partAddress('saved')}
        className="inline-flex min-h-8 max-w-52 items-center gap-1.5 rounded-control border border-line bg-card px-3 font-medium hover:bg-wash"
      >
        <Check size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-good" />
        <span className="truncate">{COPY.savedAs(held.name)}</span>
      </a>
    )
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <BellRing size={14} strokeWidth={1.75} aria-hidden="true" />
        {COPY.saveSearch}
      </Button>
      {open ? <Window ask={ask} labels={labels} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
