import type { KeyboardEvent, RefObject } from 'react'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrows walk through the rows and, above the first one, back into the search field. */
export function useRowKeys(list: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>) {
  return (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const typing = event.target === search.current
    const step = STEPS[event.key]
    if (!step || rows.length === 0 || (typing && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const next = step(at, rows.length - 1)
    if (next < 0) search.current?.focus()
    else rows[next]?.focus()
  }
}
