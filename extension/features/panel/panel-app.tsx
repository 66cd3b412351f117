import { lazy, Suspense, useCallback, useState } from 'react'
import { endTriage, showBeside, useBeside, useTriage } from '../../platform/open.ts'
import { ToastArea } from '../../ui/toast.tsx'
import { Home } from '../popup/home.tsx'
import type { View } from '../popup/view.ts'
import { COPY } from './copy.ts'

const PostingScreen = lazy(() => import('./posting-screen.tsx'))
const AccountScreen = lazy(() => import('../account/account-screen.tsx'))
const TriageScreen = lazy(() => import('../triage/triage-screen.tsx'))
const SettingsScreen = lazy(() => import('../settings/settings-screen.tsx'))

type Aside = Exclude<View, { kind: 'detail' }>

const keep = (id: string): void => void showBeside(id)

/** The same screens beside the page; which job it shows is remembered, so that a browser restart brings it back. */
export function PanelApp() {
  const { id, loading } = useBeside()
  const { triage, loading: asking } = useTriage()
  const [view, setView] = useState<Aside>({ kind: 'home' })
  const home = useCallback(() => setView({ kind: 'home' }), [])
  const leave = useCallback(() => void showBeside(null), [])
  const show = (next: View): void => (next.kind === 'detail' ? keep(next.id) : setView(next))
  if (loading || asking) return null
  return (
    <ToastArea>
      <Suspense fallback={null}>
        {view.kind === 'account' ? <AccountScreen onBack={home} /> : null}
        {view.kind === 'settings' ? <SettingsScreen onBack={home} /> : null}
        {view.kind === 'home' && id !== null ? <PostingScreen key={id} id={id} onBack={leave} onOpen={keep} /> : null}
        {view.kind === 'home' && id === null && triage !== null ? (
          <TriageScreen key={triage.at} tabId={triage.tabId} onBack={() => void endTriage()} onOpen={keep} />
        ) : null}
        {view.kind === 'home' && id === null && triage === null ? (
          <Home show={show} page={<p className="text-ink-soft">{COPY.hint}</p>} />
        ) : null}
      </Suspense>
    </ToastArea>
  )
}
