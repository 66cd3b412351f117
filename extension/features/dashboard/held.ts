import { useState } from 'react'
import { useBriefs } from '../../store/collection-hooks.ts'
import type { BriefRow } from '../../store/brief.ts'

/** All that match, held while the next answer is read, so that nothing blinks at every letter. */
export function useHeldBriefs(search: string): BriefRow[] | undefined {
  const now = useBriefs(search)
  const [held, setHeld] = useState(now)
  if (now !== undefined && now !== held) setHeld(now)
  return now ?? held
}
