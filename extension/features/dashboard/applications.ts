import { useState } from 'react'
import { useApplications } from '../../store/hooks.ts'
import type { ApplicationView } from '../../store/view.ts'

const MOST = 500

/** The newest that match, held while the next answer is read, so that nothing blinks at every letter. */
export function useHeldApplications(search: string): { found: ApplicationView[] | undefined; more: boolean } {
  const now = useApplications(search, MOST)
  const [held, setHeld] = useState(now)
  if (now !== undefined && now !== held) setHeld(now)
  const found = now ?? held
  return { found, more: found?.length === MOST }
}
