import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { PRACTICE_ADDRESS } from '@rolecall/shared/practice.ts'
import { isPinned } from '../../platform/welcome.ts'
import { useApplicationAt } from '../../store/hooks.ts'
import { Mark } from '../../ui/mark.tsx'
import { addressOf } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import { ToolbarPicture } from './toolbar-picture.tsx'

const isFirefox = location.protocol === 'moz-extension:'
const dashboard = (...parts: string[]): string => `/dashboard.html${addressOf(...parts)}`

/** Looked at again whenever the person comes back to the page: they were away pinning it. */
function usePinned(): boolean {
  const [pinned, setPinned] = useState(false)
  useEffect(() => {
    const look = (): void => void isPinned().then((now) => setPinned(now === true))
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return pinned
}

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-line bg-card text-ink hover:bg-wash',
} as const

function Go({
  to,
  look = 'quiet',
  apart = false,
  children,
}: {
  to: string
  look?: keyof typeof LOOKS
  apart?: boolean
  children: ReactNode
}) {
  return (
    <a
      href={to}
      {...(apart ? { target: '_blank', rel: 'noopener' } : {})}
      className={`inline-flex min-h-9 items-center justify-self-start rounded-control px-3.5 font-medium transition-colors ${LOOKS[look]}`}
    >
      {children}
    </a>
  )
}

const Done = ({ children }: { children: ReactNode }) => (
  <output className="flex items-center gap-1.5 font-medium text-good">
    <Check size={16} strokeWidth={2} aria-hidden="true" />
    {children}
  </output>
)

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid content-start gap-3 rounded-card border border-line bg-card p-5">
      <h3 className="text-16 font-semibold">{title}</h3>
      <p className="text-ink-soft">{text}</p>
      {children}
    </section>
  )
}

function Pin() {
  const pinned = usePinned()
  return (
    <Part title={COPY.pin} text={isFirefox ? COPY.pinFirefox : COPY.pinChrome}>
      <ToolbarPicture />
      {pinned ? <Done>{COPY.pinned}</Done> : null}
    </Part>
  )
}

function Practice() {
  const saved = useApplicationAt(PRACTICE_ADDRESS)
  return (
    <Part title={COPY.practice} text={COPY.practiceText}>
      {saved ? (
        <>
          <Done>{COPY.practiced}</Done>
          <Go to={dashboard('board')} look="primary">
            {COPY.board}
          </Go>
        </>
      ) : (
        <Go to="/practice.html" look="primary" apart>
          {COPY.openPractice}
        </Go>
      )}
    </Part>
  )
}

export function WelcomeApp() {
  return (
    <div className="mx-auto grid max-w-220 gap-8 px-5 py-10">
      <header className="grid gap-5">
        <p className="flex items-center gap-2 text-14 font-semibold">
          <Mark />
          {COPY.name}
        </p>
        <h1 className="text-28 font-semibold tracking-[-0.015em]">{COPY.heading}</h1>
        <div className="grid max-w-150 gap-1.5 text-16">
          {COPY.what.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </header>
      <main className="grid gap-8">
        <div className="grid gap-3">
          <h2 className="font-medium text-ink-soft">{COPY.start}</h2>
          <div className="grid gap-4 narrow:grid-cols-2">
            <Pin />
            <Practice />
          </div>
        </div>
        <div className="grid gap-3">
          <h2 className="font-medium text-ink-soft">{COPY.more}</h2>
          <div className="grid gap-4 narrow:grid-cols-2">
            <Part title={COPY.coming} text={COPY.comingText}>
              <Go to={dashboard('settings', 'exchange')}>{COPY.bring}</Go>
            </Part>
            <Part title={COPY.account} text={COPY.accountText}>
              <Go to={dashboard('settings', 'account')}>{COPY.makeAccount}</Go>
            </Part>
          </div>
        </div>
      </main>
    </div>
  )
}
