import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
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
interface Speaker {
  say: (toast: Toast) => void
  underway: (work: Promise<unknown>) => void
}
const Say = createContext<Speaker>({ say: () => undefined, underway: () => undefined })

/** Says what was done, on the screen and to a screen reader, and offers to take it back for ten seconds. */
export const useSay = (): Speaker['say'] => useContext(Say).say

/** Tells of an edit whose message is still to come: the key that takes back waits for it. */
export const useUnderway = (): Speaker['underway'] => useContext(Say).underway

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
  const now = useRef<Said[]>([])
  const last = useRef(0)
  const show = useCallback((next: Said[]) => {
    now.current = next
    setSaid(next)
  }, [])
  const say = useCallback(
    (toast: Toast) => {
      last.current += 1
      show(withNext(now.current, { ...toast, id: last.current }))
    },
    [show],
  )
  const forget = useCallback((id: number) => show(now.current.filter((one) => one.id !== id)), [show])
  const takeBack = useCallback(() => {
    const newest = now.current.findLast(({ undo }) => undo)
    if (!newest) return
    newest.undo?.run()
    forget(newest.id)
  }, [forget])
  return { said, say, forget, takeBack }
}

/** Edits whose message is still to come. */
function useUnderwayEdits() {
  const edits = useRef(new Set<Promise<unknown>>())
  const underway = useCallback((work: Promise<unknown>) => {
    edits.current.add(work)
    // How it ended is told by whoever began it.
    work.finally(() => edits.current.delete(work)).catch(() => undefined)
  }, [])
  const settled = useCallback(() => Promise.allSettled(edits.current), [])
  return { underway, settled }
}

/** Control or Command and Z takes back what was said last, wherever the focus is, except while typing. */
function useUndoKey(isOffered: boolean, settled: () => Promise<unknown>, takeBack: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const asked = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!asked || event.defaultPrevented || isTyping(event.target)) return
      if (isOffered) event.preventDefault()
      // An edit made just before has not said so yet, and it is the one that is meant.
      void settled().then(takeBack)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [isOffered, settled, takeBack])
}

export function ToastArea({ children }: { children: ReactNode }) {
  const { said, say, forget, takeBack } = useSaid()
  const { underway, settled } = useUnderwayEdits()
  const speaker = useMemo(() => ({ say, underway }), [say, underway])
  const [held, setHeld] = useState(false)
  useUndoKey(
    said.some(({ undo }) => undo),
    settled,
    takeBack,
  )
  const hold = (): void => setHeld(true)
  const release = (): void => setHeld(false)
  return (
    <Say value={speaker}>
      {children}
      {/* In a narrow window the last two are in sight: more of them would stand over what the person works on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notices who is there. */}
      <output
        data-above
        aria-label={COPY.messages}
        aria-live="polite"
        aria-atomic="false"
        className="pointer-events-none fixed inset-x-3 bottom-(--below-messages) z-50 mx-auto grid max-h-1/2 max-w-100 gap-2 overflow-y-auto max-narrow:[&>:nth-last-child(n+3)]:hidden wide:start-56 wide:end-auto wide:w-80"
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
