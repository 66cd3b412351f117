import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface Tab<Id extends string> {
  id: Id
  word: string
  /** How many things are in it; shown beside the word. */
  count?: number
  /** Something goes on in it; the words say what. */
  busy?: string | null
}

interface Props<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  current: Id
  onPick: (id: Id) => void
  /** They all fit a narrow window, a little closer together. */
  tight?: boolean
  /** What the current tab shows. */
  children: ReactNode
}

/** Parts of one thing, one of them in sight. Arrows move between the tabs; those that do not fit scroll. */
export function Tabs<Id extends string>({ label, tabs, current, onPick, tight = false, children }: Props<Id>) {
  return (
    <Base.Root value={current} onValueChange={(id: Id) => onPick(id)}>
      <Base.List
        aria-label={label}
        activateOnFocus
        className={cx(
          'flex overflow-x-auto border-b border-line [scrollbar-width:none]',
          tight ? 'px-1.5' : 'gap-1 px-2',
        )}
      >
        {tabs.map(({ id, word, count, busy }) => (
          <Base.Tab
            key={id}
            value={id}
            className="relative -mb-px flex min-h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2 font-medium text-ink-soft transition-colors hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:text-ink"
          >
            {word}
            {busy ? (
              <span className="absolute end-0.5 top-2 size-1.5 rounded-full bg-accent">
                <span className="sr-only">{busy}</span>
              </span>
            ) : null}
            {count === undefined ? null : <span className="text-12 font-normal text-ink-soft">{count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel key={current} value={current} className="focus-visible:-outline-offset-2">
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
