import { useEffect, useRef, useState } from 'react'
import type { RecordRef } from '../../store/conflicts.ts'
import { writeText } from '../../store/conflicts.ts'
import { readDraft, writeDraft } from '../../platform/drafts.ts'
import { messageOf } from '../application/attempt.ts'

const PAUSE_MS = 600

export type Keeping = 'kept' | 'keeping' | 'not-kept'

interface Kept {
  typed: string
  type: (text: string) => void
  keep: () => void
  state: Keeping
  problem: string | null
}

/** Where the window goes away there is no later: what is typed is kept at once. */
export function useOnLeaving(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const leave = (): void => latest.current()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])
}

/** Calls it once nothing was typed for a moment, and whenever the window goes away. */
function useAutosave(typed: string, keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every letter puts it off anew.
  }, [typed])
  useOnLeaving(keep)
}

/** The text that what is typed was made from, and the last one that is known to be stored. */
function useBases(text: string) {
  return { base: useRef(text), stored: useRef(text) }
}

/** A long text that is kept while the person types. What another device writes meanwhile is put together with it. */
export function useKeptText({ entity, id }: RecordRef, name: string, text: string): Kept {
  const what = `${entity} ${id} ${name}`
  const [draft] = useState(() => readDraft(what))
  const [typed, setTyped] = useState(draft?.text ?? text)
  const [state, setState] = useState<Keeping>(draft ? 'not-kept' : 'kept')
  const [problem, setProblem] = useState<string | null>(null)
  const { base, stored } = useBases(draft?.madeFrom ?? text)
  const write = async (next: string, madeFrom: string): Promise<void> => {
    base.current = next
    try {
      await writeText({ entity, id }, name, next, madeFrom)
      stored.current = next
      if (base.current === next) writeDraft(what, null)
      setProblem(null)
      setState(base.current === next ? 'kept' : 'not-kept')
    } catch (error) {
      // It stays in the field and is tried again with the next letter.
      if (base.current === next) base.current = madeFrom
      setProblem(messageOf(error))
      setState('not-kept')
    }
  }
  const keep = (): void => {
    if (typed === base.current) return
    setState('keeping')
    void write(typed, base.current)
  }
  useAutosave(typed, keep)
  useEffect(() => {
    if (typed !== base.current || text === base.current) return
    base.current = text
    stored.current = text
    setTyped(text)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what arrives changes what is shown.
  }, [text])
  const type = (next: string): void => {
    setTyped(next)
    writeDraft(what, next === base.current ? null : { text: next, madeFrom: stored.current })
    setState(next === base.current ? 'kept' : 'not-kept')
  }
  return { typed, type, keep, state, problem }
}
