import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { COPY } from './copy.ts'
import { isTyping } from './is-typing.ts'

interface Toast {
  message: string
  undo?: { label: string; run: () => void }
}

interface Said extends Toast {
  id: number
}

const STAYS_MS = 10_000
const Say = createContext<(toast: Toast) => void>(() => undefined)

/** Says what was done, on the screen and to a screen reader, and offers to take it back for ten seconds. */
export const useSay = (): ((toast: Toast) => void) => useContext(Say)

interface ShownProps {
  toast: Said
  /** Somebody is reading or about to press: no message goes meanwhile. */
  held: boolean
  onDone: (id: number) => void
}

function Shown({ toast: { id, message, undo }, held, onDone }: ShownProps) {
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onDone(id), STAYS_MS)
    return () => clearTimeout(timer)
  }, [held, id, onDone])
  const take = (): void => {
    undo?.run()
    onDone(id)
  }
  return (
    <div className="pointer-events-auto flex min-h-10 items-center gap-2 rounded-card bg-ink py-1 ps-3 pe-1.5 text-paper">
      <span className="grow">{message}</span>
      {undo ? (
        <Button
          data-undo
          look="plain"
          size="small"
          className="font-semibold text-paper! hover:bg-paper/15! focus-visible:outline-paper"
          onClick={take}
        >
          {undo.label}
        </Button>
      ) : null}
    </div>
  )
}

/** A message without an Undo gives way to the next one; whatever can be taken back keeps its time. */
const withNext = (said: Said[], next: Said): Said[] => [...said.filter(({ undo }) => undo), next]

function useSaid() {
  const [said, setSaid] = useState<Said[]>([])
  const last = useRef(0)
  const say = useCallback((toast: Toast) => {
    last.current += 1
    const next = { ...toast, id: last.current }
    setSaid((before) => withNext(before, next))
  }, [])
  const forget = useCallback((id: number) => setSaid((before) => before.filter((one) => one.id !== id)), [])
  return { said, say, forget }
}

/** Control or Command and Z takes back what was said last, wherever the focus is, except while typing. */
function useUndoKey({ undo, id }: Partial<Said>, forget: (id: number) => void): void {
  useEffect(() => {
    if (!undo || id === undefined) return
    const press = (event: KeyboardEvent): void => {
      const asked = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!asked || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      undo.run()
      forget(id)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo, id, forget])
}

export function ToastArea({ children }: { children: ReactNode }) {
  const { said, say, forget } = useSaid()
  const [held, setHeld] = useState(false)
  useUndoKey(said.findLast(({ undo }) => undo) ?? {}, forget)
  const hold = (): void => setHeld(true)
  const release = (): void => setHeld(false)
  return (
    <Say value={say}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notices who is there. */}
      <output
        data-above
        aria-label={COPY.messages}
        aria-live="polite"
        aria-atomic="false"
        className="pointer-events-none fixed inset-x-3 bottom-(--below-messages) z-50 mx-auto grid max-h-1/2 max-w-100 gap-2 overflow-y-auto wide:start-56 wide:end-auto wide:w-80"
        onMouseEnter={hold}
        onMouseLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        {said.map((toast) => (
          <Shown key={toast.id} toast={toast} held={held} onDone={forget} />
        ))}
      </output>
    </Say>
  )
}
