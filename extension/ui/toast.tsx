import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

interface Toast {
  message: string
  undo?: { label: string; run: () => void }
}

const STAYS_MS = 10_000
const Say = createContext<(toast: Toast) => void>(() => undefined)

/** Says what was done, on the screen and to a screen reader, and offers to take it back for ten seconds. */
export const useSay = (): ((toast: Toast) => void) => useContext(Say)

function Shown({ toast, onDone }: { toast: Toast; onDone: () => void }) {
  const { message, undo } = toast
  const take = (): void => {
    undo?.run()
    onDone()
  }
  return (
    <div className="pointer-events-auto flex min-h-10 items-center gap-2 rounded-card bg-ink py-1 ps-3 pe-1.5 text-paper">
      <span className="grow">{message}</span>
      {undo ? (
        <Button look="plain" size="small" className="font-semibold text-paper! hover:bg-paper/15!" onClick={take}>
          {undo.label}
        </Button>
      ) : null}
    </div>
  )
}

export function ToastArea({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => setToast(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  const hold = useMemo(
    () => ({
      onMouseEnter: () => setHeld(true),
      onMouseLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  )
  return (
    <Say value={setToast}>
      {children}
      <output className="block pointer-events-none fixed inset-x-3 bottom-12 z-20" {...hold}>
        {toast ? <Shown toast={toast} onDone={() => setToast(null)} /> : null}
      </output>
    </Say>
  )
}
