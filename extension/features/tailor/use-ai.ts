import { useEffect, useState } from 'react'
import { ownPorts } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { readProviders, readUsage } from '../../sync/ai-api.ts'
import type { AiProvider, AiPurse } from '../../sync/ai-api.ts'

/** Who would write, and what of today's budget is left for it. */
export interface Ai {
  provider: AiProvider
  purse: AiPurse | null
}

/** Null: nobody is signed in, no provider is on, or the server cannot be reached. Everything works without one. */
export function useAi(): Ai | null {
  const { session } = useSession()
  const [ai, setAi] = useState<Ai | null>(null)
  const token = session?.token ?? null
  useEffect(() => {
    if (token === null) return
    let wanted = true
    const ask = async (): Promise<Ai | null> => {
      const [{ items }, { today }] = await Promise.all([ownPorts(readProviders), ownPorts(readUsage)])
      const provider = items.find(({ on }) => on)
      return provider ? { provider, purse: today.purses.find(({ payer }) => payer === provider.payer) ?? null } : null
    }
    ask().then(
      (found) => wanted && setAi(found),
      () => wanted && setAi(null),
    )
    return () => void (wanted = false)
  }, [token])
  return token === null ? null : ai
}
