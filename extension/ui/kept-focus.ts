import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Where somebody was last, and the heading of that part. */
interface Place {
  element: Element
  heading: HTMLElement | null
}

const placeOf = (element: Element): Place => ({
  element,
  heading: element.closest('section')?.querySelector<HTMLElement>('h2') ?? null,
})

/** The heading of the part, or that of the page where the part is gone too. */
function goOnAt({ heading }: Place): void {
  const to = heading?.isConnected ? heading : document.querySelector('h1')
  if (!to) return
  to.tabIndex = -1
  to.focus()
}

/**
 * What has the focus may go away with what was done: a row is removed, a button makes way for another. The browser would
 * then begin at the top of the page; whoever works by keyboard goes on where they were.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Place | null = null
    const root = part.current
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = placeOf(target)
    }
    const watch = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return
      const lost = last
      last = null
      goOnAt(lost)
    })
    root?.addEventListener('focusin', note)
    // Windows that lie above the page are outside of the part: their going away can leave nobody at anything as well.
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      root?.removeEventListener('focusin', note)
      watch.disconnect()
    }
  }, [part])
}
