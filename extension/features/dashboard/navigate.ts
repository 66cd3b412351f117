import { useMemo, useSyncExternalStore } from 'react'
import { isSheet, placeOf } from './address.ts'
import type { Place } from './address.ts'

/** Kept with the browser's own history entry of a sheet, so that a reload and the back button keep what is under it. */
interface Under {
  under: string
  /** The entry before is the view itself: going back closes the sheet. */
  direct: boolean
}

function underNow(): Under | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('under' in state) || typeof state.under !== 'string') return null
  return { under: state.under, direct: 'direct' in state && state.direct === true }
}

let shownView: string | null = null
let shownSheet = false

/** A sheet that has just been opened learns what it lies over. */
function settle(): void {
  const { hash } = location
  const sheet = isSheet(hash)
  if (sheet && !underNow() && shownView !== null)
    history.replaceState({ under: shownView, direct: !shownSheet } satisfies Under, '')
  if (!sheet) shownView = hash
  shownSheet = sheet
}

function watch(changed: () => void): () => void {
  const moved = (): void => {
    settle()
    changed()
  }
  settle()
  addEventListener('popstate', moved)
  return () => removeEventListener('popstate', moved)
}

const now = (): string => JSON.stringify([location.hash, underNow()?.under ?? ''])

/** Where the person is. Links are plain `href`s; the browser's own back and forward lead here too. */
export function usePlace(): Place {
  const key = useSyncExternalStore(watch, now)
  return useMemo(() => {
    const [hash, under] = JSON.parse(key) as [string, string]
    return placeOf(hash, under)
  }, [key])
}

export function goTo(address: string): void {
  location.hash = address
}

/** Back to the view under it. A sheet that was opened by its own address has nothing of ours to go back to. */
export function closeSheet(): void {
  const entry = underNow()
  if (entry?.direct) history.back()
  else location.replace(entry?.under || '#/')
}
