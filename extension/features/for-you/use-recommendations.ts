import type { Recommendation, Recommendations } from '@rolecall/shared/domain/recommendations.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keepRecommendations, readKeptRecommendations } from '../../platform/kept-recommendations.ts'
import { own } from '../../platform/own-account.ts'
import { readRecommendations } from '../../sync/recommendations-api.ts'
import { explain } from '../account/problems.ts'

export interface Shown {
  at: string
  list: Recommendations
}

interface Asking {
  shown: Shown | null
  problem: string | null
  asking: boolean
}

export interface ForYou extends Asking {
  refresh: () => void
  /** What the person did to the list itself; it holds here before the server has heard of it. */
  change: (items: (before: Recommendation[]) => Recommendation[]) => void
}

/** The list of one person: the kept one at once, the server's as soon as it is there. */
export function useRecommendations(userId: string, isSignedIn: boolean): ForYou {
  const [state, setState] = useState<Asking>({ shown: null, problem: null, asking: true })
  const newest = useRef<Shown | null>(null)
  const show = useCallback(
    (shown: Shown) => {
      newest.current = shown
      setState({ shown, problem: null, asking: false })
      void keepRecommendations({ userId, ...shown })
    },
    [userId],
  )
  const refresh = useCallback(() => {
    setState((before) => ({ ...before, problem: null, asking: true }))
    own(readRecommendations).then(
      (list) => show({ at: new Date().toISOString(), list }),
      (error: unknown) => setState((before) => ({ ...before, problem: explain(error), asking: false })),
    )
  }, [show])
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const kept = await readKeptRecommendations()
      if (kept?.userId === userId && !newest.current) {
        newest.current = kept
        setState((before) => ({ ...before, shown: kept }))
      }
      if (isSignedIn) refresh()
      else setState((before) => ({ ...before, asking: false }))
    }
    void begin()
  }, [userId, isSignedIn, refresh])
  const change: ForYou['change'] = (items) => {
    const { current: before } = newest
    if (before) show({ ...before, list: { ...before.list, items: items(before.list.items) } })
  }
  return { ...state, refresh, change }
}
