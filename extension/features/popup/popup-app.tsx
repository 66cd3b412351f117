import { lazy, Suspense, useCallback, useState } from 'react'
import { later } from '../../ui/later.tsx'
import { ToastArea } from '../../ui/toast.tsx'
import { Home } from './home.tsx'
import type { View } from './view.ts'

// Reading the page is what the popup was opened for: its code is fetched before anything else is drawn.
const ThisPage = later(import('../page/this-page.tsx'))
const DetailScreen = lazy(() => import('../application/detail-screen.tsx'))
const AccountScreen = lazy(() => import('../account/account-screen.tsx'))
const SettingsScreen = lazy(() => import('../settings/settings-screen.tsx'))

interface OtherProps {
  view: View
  onBack: () => void
  onOpen: (id: string) => void
}

function Other({ view, onBack, onOpen }: OtherProps) {
  if (view.kind === 'detail') return <DetailScreen id={view.id} onBack={onBack} onOpen={onOpen} />
  if (view.kind === 'account') return <AccountScreen onBack={onBack} />
  if (view.kind === 'settings') return <SettingsScreen onBack={onBack} />
  return null
}

export function PopupApp() {
  const [view, setView] = useState<View>({ kind: 'home' })
  const open = (id: string): void => setView({ kind: 'detail', id })
  const home = useCallback(() => setView({ kind: 'home' }), [])
  // The first screen stays as it is behind the others: the page is read once, and the list keeps its place.
  return (
    <ToastArea>
      <div className={view.kind === 'home' ? 'contents' : 'hidden'}>
        <Home show={setView} page={<ThisPage onOpen={open} />} />
      </div>
      <Suspense fallback={null}>
        <Other view={view} onBack={home} onOpen={open} />
      </Suspense>
    </ToastArea>
  )
}
