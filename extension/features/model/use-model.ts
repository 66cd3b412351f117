import { useState } from 'react'
import { hasAgreed } from '../../platform/ai-consent.ts'
import type { Asking } from './asking.ts'
import type { Ai } from './use-ai.ts'

interface Model {
  /** What leaves, where it is being shown. */
  shown: Asking | null
  onAsk: () => void
  onShow: () => void
  onSend: (asking: Asking) => void
  onClose: () => void
}

/** Has something written by a provider. What leaves is shown before its first time with each of them. */
export function useModel(ai: Ai | null, ask: () => Asking, begin: (asking: Asking) => void): Model {
  const [shown, setShown] = useState<Asking | null>(null)
  return {
    shown,
    onAsk: () => {
      const asking = ask()
      const ids = ai ? [ai.provider, ...ai.others].map(({ id }) => id) : []
      void hasAgreed(ids).then((agreed) => (agreed ? begin(asking) : setShown(asking)))
    },
    onShow: () => setShown(ask()),
    onSend: (asking) => {
      setShown(null)
      begin(asking)
    },
    onClose: () => setShown(null),
  }
}
