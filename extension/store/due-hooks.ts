import { dueItems } from '@rolecall/shared/domain/due.ts'
import type { DueItem } from '@rolecall/shared/domain/due.ts'
import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import { readDue } from './due.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'

const TURN_MS = 30_000

/** The time, to the half minute: what was due in a while is overdue while somebody looks at it. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TURN_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

const readNow = async () => ({ ...(await guarded(() => readDue(localStore))), readAt: Date.now() })

export interface Due {
  items: DueItem[]
  preferences: Preferences
  now: number
  zone: string
}

/** Everything that stands in a calendar, as of now and here. Undefined: the first answer is still on its way. */
export function useDue(): Due | undefined {
  const stand = useLiveQuery(readNow, [])
  const turn = useNow()
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return useMemo(() => {
    if (!stand) return undefined
    const { preferences, settings, readAt } = stand
    // An edit made just now may be later than the last turn of the clock.
    const now = Math.max(turn, readAt)
    return { items: dueItems(stand, { now, zone, settings }), preferences, now, zone }
  }, [stand, turn, zone])
}
