interface Change {
  event: Event
  cancel: () => void
}

/** Marks what lies above everything: a press there is no press outside of a window. */
const ABOVE = 'data-above'

/** For `onOpenChange` of a window: it closes, except by a press on a message that lies above it. */
export const closing =
  (close: () => void) =>
  (open: boolean, change: Change): void => {
    const { target } = change.event
    if (target instanceof Element && target.closest(`[${ABOVE}]`)) change.cancel()
    else if (!open) close()
  }
