import { lazy, Suspense, useEffect, useState } from 'react'

const BetterLine = lazy(() => import('./better-line.tsx'))

/** The page on the screen comes first: its reading and saving are long done by then. */
const WAIT_MS = 2_000

/** Keeps the readers, which are large, out of the first seconds of a popup. */
export function OldPages({ onOpen }: { onOpen: (id: string) => void }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => setReady(true)), WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense fallback={null}>{ready ? <BetterLine onOpen={onOpen} /> : null}</Suspense>
}
