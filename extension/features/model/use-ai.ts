import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { readProviders, readUsage } from '../../sync/ai-api.ts'
import type { AiProvider, AiPurse } from '../../sync/ai-api.ts'

/** Who would write, and what of today's budget is left for it. */
export interface Ai {
  provider: AiProvider
  /** Who is asked instead where it fails, in their order. */
  others: readonly AiProvider[]
  purses: readonly AiPurse[]
}

export const purseOf = ({ purses }: Ai, { payer }: AiProvider): AiPurse | null =>
  purses.find((one) => one.payer === payer) ?? null

async function readAi(): Promise<Ai | null> {
  const [{ items }, { today }] = await Promise.all([own(readProviders), own(readUsage)])
  const provider = items.find(({ on }) => on)
  // One that rests may be at work again by the time it is needed.
  const others = items.filter((one) => one !== provider && (one.on || one.why === 'resting'))
  return provider ? { provider, others, purses: today.purses } : null
}

/**
 * Null: nobody is signed in, no provider is on, or the server cannot be reached. Everything works without one. It is
 * asked again once something was written: then less is left.
 */
export function useAi(running: boolean): Ai | null {
  const { session } = useSession()
  const [ai, setAi] = useState<Ai | null>(null)
  const token = session?.token ?? null
  useEffect(() => {
    if (token === null || running) return
    let wanted = true
    readAi().then(
      (found) => wanted && setAi(found),
      () => wanted && setAi(null),
    )
    return () => void (wanted = false)
  }, [token, running])
  return token === null ? null : ai
}
