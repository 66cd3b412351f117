import { useCallback, useState } from 'react'
import type { Stage } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'

interface Put {
  stage: Stage
  rank?: string
}

const SETTLES_MS = 1_500

/** A card lies where it was put at once, while the store writes it and everything is read again. */
export function useMoved(briefs: readonly BriefRow[]) {
  const [moved, setMoved] = useState<ReadonlyMap<string, Put>>(new Map())
  const forget = useCallback(
    (id: string, put: Put) =>
      setMoved((before) => (before.get(id) === put ? new Map([...before].filter(([one]) => one !== id)) : before)),
    [],
  )
  const put = (id: string, at: Put, work: Promise<unknown>): void => {
    setMoved((before) => new Map(before).set(id, at))
    // Kept a moment longer than the writing: the answer with the new place is still on its way then.
    const later = (): unknown => setTimeout(() => forget(id, at), SETTLES_MS)
    work.then(later, () => forget(id, at))
  }
  const arrived = briefs.filter(({ id, stage, rank }) => {
    const at = moved.get(id)
    return at && at.stage === stage && (at.rank ?? rank) === rank
  })
  if (arrived.length > 0) {
    const there = new Set(arrived.map(({ id }) => id))
    setMoved(new Map([...moved].filter(([id]) => !there.has(id))))
  }
  const shown =
    moved.size === 0 ? briefs : briefs.map((brief) => ({ ...brief, ...moved.get(brief.id) }) satisfies BriefRow)
  return { shown, put }
}
