import { useCallback, useEffect, useState } from 'react'
import { isTyping } from '../../ui/is-typing.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { ToastArea } from '../../ui/toast.tsx'
import { ScoresArea } from '../match/scores.tsx'
import { COPY } from './copy.ts'
import { MainPart } from './main-part.tsx'
import { usePlace } from './navigate.ts'
import { Rail } from './rail.tsx'
import { viewAt } from './views.ts'

const ApplicationSheet = onceDrawn(() => import('./application-sheet.tsx'))
const Keys = onceDrawn(() => import('./keys.tsx'))

function useKeysAsked(show: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '?' || isTyping(event.target)) return
      event.preventDefault()
      show()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [show])
}

/** A link to `#main` would be an address of its own here, so the focus is moved by hand. */
const SkipLink = () => (
  <button
    type="button"
    className="fixed start-2 top-2 z-40 rounded-control bg-ink px-3 py-2 text-paper not-focus:sr-only"
    onClick={() => document.querySelector<HTMLElement>('#main')?.focus()}
  >
    {COPY.skip}
  </button>
)

export function DashboardApp() {
  const { view, application } = usePlace()
  const [keys, setKeys] = useState<'never' | 'open' | 'shut'>('never')
  const showKeys = useCallback(() => setKeys('open'), [])
  useKeysAsked(showKeys)
  return (
    <ToastArea>
      <SkipLink />
      <div className="flex min-h-0 grow flex-col narrow:flex-row">
        <Rail current={viewAt(view).id} onKeys={showKeys} />
        <ScoresArea>
          <MainPart place={view} />
        </ScoresArea>
      </div>
      {application === null ? null : <ApplicationSheet id={application} />}
      {keys === 'never' ? null : <Keys open={keys === 'open'} onClose={() => setKeys('shut')} />}
    </ToastArea>
  )
}
