import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { guarded } from '../../store/errors.ts'
import { localStore } from '../../store/local-store.ts'
import { readMatchPerson } from '../../store/match-person.ts'
import type { Explained } from '../../store/matches.ts'
import { farMatcher } from './far-matcher.ts'

/** Changes with everything of the person that a number is made from. Null: no résumé; undefined: not known yet. */
const usePersonStamp = (): string | null | undefined =>
  useLiveQuery(() => guarded(async () => (await readMatchPerson(localStore))?.stamp ?? null), [])

/** How well a posting fits, and why. The last answer stays until the next is there, so that a number does not blink. */
export function useMatch(posting: Posting): { explained: Explained | null; hasResume: boolean | undefined } {
  const stamp = usePersonStamp()
  const [explained, setExplained] = useState<Explained | null>(null)
  useEffect(() => {
    if (typeof stamp !== 'string') return
    let wanted = true
    void farMatcher()
      .explain(posting)
      .then((answer) => wanted && setExplained(answer))
    return () => void (wanted = false)
  }, [posting, stamp])
  if (stamp === undefined) return { explained: null, hasResume: undefined }
  return { explained: stamp === null ? null : explained, hasResume: stamp !== null }
}
