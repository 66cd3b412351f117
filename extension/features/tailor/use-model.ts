import { useState } from 'react'
import { hasAgreed } from '../../platform/ai-consent.ts'
import { useAi } from './use-ai.ts'
import type { Ai } from './use-ai.ts'

interface Asking {
  ai: Ai | null
  /** What leaves is being shown. */
  shown: boolean
  ask: () => void
  send: () => void
  close: () => void
}

/** Has something written by a provider. What leaves is shown before its first time with each of them. */
export function useModel(begin: () => void): Asking {
  const ai = useAi()
  const [shown, setShown] = useState(false)
  return {
    ai,
    shown,
    ask: () => {
      if (ai) void hasAgreed(ai.provider.id).then((agreed) => (agreed ? begin() : setShown(true)))
    },
    send: () => {
      setShown(false)
      begin()
    },
    close: () => setShown(false),
  }
}
