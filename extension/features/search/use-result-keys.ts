import type { FoundJob } from '@rolecall/shared/domain/search/found.ts'
import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import { isTyping } from '../../ui/is-typing.ts'
import { goTo } from '../dashboard/navigate.ts'
import { findAddress } from './place.ts'
import type { JobActions } from './use-job-actions.ts'

interface Keys {
  list: RefObject<HTMLElement | null>
  jobs: readonly FoundJob[]
  asked: string
  /** The job that is read beside the list. */
  open: string | null
  actions: JobActions
}

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

const rowsIn = (list: Keys['list']): HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]
const jobOf = (row: Element | null): string | null => row?.closest('[data-job]')?.getAttribute('data-job') ?? null

/** From row to row; what is read beside the list goes along. */
function step({ list, asked, open }: Keys, by: number): void {
  const rows = rowsIn(list)
  const from = jobOf(document.activeElement) ?? open
  const at = rows.findIndex((row) => jobOf(row) === from)
  const row = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
  if (!row) return
  row.focus()
  row.closest('[data-job]')?.scrollIntoView({ block: 'nearest' })
  const next = jobOf(row)
  // The steps between are nothing to go back to.
  if (open !== null && next !== null && next !== open) location.replace(findAddress(asked, next))
}

/** J and K walk, Enter opens, S saves, B sets a bookmark, Escape closes what is read beside the list. */
export function useResultKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { jobs, open, asked, actions } = keys
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTyping(event.target) || document.querySelector('[role=dialog], [role=menu]')) return
    const job = jobs.find(({ id }) => id === (jobOf(document.activeElement) ?? open))
    const by = STEPS[event.key]
    if (by !== undefined) step(keys, by)
    else if (event.key === 'Escape' && open !== null) goTo(findAddress(asked))
    else if (event.key === 's' && job) actions.save(job)
    else if (event.key === 'b' && job) actions.bookmark(job, !actions.isBookmarked(job))
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
