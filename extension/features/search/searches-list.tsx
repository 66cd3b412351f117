import { searchFields } from '@rolecall/shared/domain/saved-search.ts'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SearchView } from '../../store/collections.ts'
import { Menu } from '../../ui/menu.tsx'
import { NameWindow } from '../list/name-window.tsx'
import { AlertChoice } from './alert-choice.tsx'
import { askedOf } from './ask.ts'
import { COPY } from './copy.ts'
import { findAddress } from './place.ts'
import { useSearchEdits } from './use-search-edits.ts'
import { askWords } from './wording.ts'

function Name({ name, ask }: SearchView) {
  const words = askWords(ask)
  return (
    <div className="grid min-w-0 grow gap-0.5">
      <h3 className="font-semibold wrap-anywhere">
        <a className="text-accent underline-offset-2 hover:underline" href={findAddress(askedOf(ask))}>
          {name}
        </a>
      </h3>
      {words === name ? null : <p className="text-ink-soft wrap-anywhere">{words}</p>}
    </div>
  )
}

function Row({ search }: { search: SearchView }) {
  const [naming, setNaming] = useState(false)
  const edits = useSearchEdits()
  const { name, alert } = search
  const groups = [
    [
      { label: COPY.rename, icon: Pencil, onPick: () => setNaming(true) },
      { label: COPY.remove, icon: Trash2, danger: true, onPick: () => edits.end(search) },
    ],
  ]
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-3">
      <div className="flex items-start gap-2">
        <Name {...search} />
        <Menu label={COPY.searchMenu(name)} groups={groups} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p aria-hidden="true" className="text-ink-soft">
          {COPY.alert}
        </p>
        <AlertChoice label={COPY.alertOf(name)} alert={alert} onPick={(next) => edits.tell(search, next)} />
      </div>
      {naming ? (
        <NameWindow
          title={COPY.rename}
          name={name}
          read={searchFields.name}
          words={COPY.naming}
          onKeep={(next) => edits.rename(search, next)}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </li>
  )
}

/** The searches that are kept, the newest first, and how soon each tells of what is new. */
export const SearchesList = ({ searches }: { searches: readonly SearchView[] }) => (
  <ul aria-label={COPY.searches} className="grid gap-2">
    {searches
      .toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1))
      .map((search) => (
        <Row key={search.id} search={search} />
      ))}
  </ul>
)
