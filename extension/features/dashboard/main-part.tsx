import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { ProblemBoundary } from '../../ui/problem-boundary.tsx'
import { isStoreError } from '../application/attempt.ts'
import { SearchField } from '../list/search-field.tsx'
import { COPY } from './copy.ts'
import { Search } from './search.ts'
import { Title } from './title.tsx'
import { ActionsPlace } from './view-actions.tsx'
import { viewAt } from './views.ts'

/** Whoever changes the view hears its name next; opening the page moves nothing. */
function useFocusOnChange(id: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current !== id) heading.current?.focus()
    shown.current = id
  }, [id])
  return heading
}

const Guarded = ({ children }: { children: ReactNode }) => (
  <ProblemBoundary otherwise={COPY.broken} readable={isStoreError}>
    {children}
  </ProblemBoundary>
)

/** The view that the address names, below its name, the search and what else it puts there. */
export function MainPart({ place: [asked = '', ...path] }: { place: string[] }) {
  const { id, word, searches, Part } = viewAt([asked])
  const heading = useFocusOnChange(id)
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [actions, setActions] = useState<HTMLElement | null>(null)
  const search = useDeferredValue(searches ? typed.trim() : '')
  return (
    <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 grow flex-col outline-none">
      <Title words={word} />
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2">
        <h1 ref={heading} tabIndex={-1} className="shrink-0 text-20 font-semibold tracking-[-0.01em] outline-none">
          {word}
        </h1>
        {searches ? (
          <div className="min-w-0 grow basis-40 narrow:max-w-80">
            <SearchField field={field} value={typed} onType={setTyped} />
          </div>
        ) : null}
        <div ref={setActions} className="ms-auto flex flex-wrap items-center gap-2 empty:hidden" />
      </header>
      <div className="relative min-h-0 grow overflow-auto">
        <ActionsPlace value={actions}>
          <Search value={search}>
            <Guarded key={id}>
              <Part path={path} />
            </Guarded>
          </Search>
        </ActionsPlace>
      </div>
    </main>
  )
}
