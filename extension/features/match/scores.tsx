import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, useContext, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { MatchRow } from '../../store/db.ts'
import { guarded } from '../../store/errors.ts'
import { localStore } from '../../store/local-store.ts'

export type Scores = ReadonlyMap<string, MatchRow>

const Held = createContext<Scores>(new Map())

/** The number of every application, by its id; those that have none yet are not in it. */
export const useScores = (): Scores => useContext(Held)

/** Keeps the numbers right while its page is open. Whoever has no résumé pays for none of it. */
function useKeeping(): void {
  useEffect(() => {
    const watch = import('./keep-scores.ts').then(({ keepScores }) => keepScores())
    return () => void watch.then((stop) => stop())
  }, [])
}

export function ScoresArea({ children }: { children: ReactNode }) {
  useKeeping()
  const rows = useLiveQuery(() => guarded(() => localStore.matches.toArray()), [])
  const scores = useMemo(() => new Map(rows?.map((row) => [row.id, row])), [rows])
  return <Held value={scores}>{children}</Held>
}
