/** How long the click may wait for a page that is still loading, and how long it must have been still to be read again. */
const MOST = 1_500
const QUIET = 80

interface Reader<T, G> {
  read: () => T
  /** What the reading lacks; null where it is all there. */
  gap: (reading: T) => G | null
  /** Whether a moment's patience may bring it. */
  comes: (gap: G) => boolean
  /** The last word on a reading that stayed incomplete. */
  incomplete: (reading: T, gap: G) => T
}

/** Reads the page at once. Only where something is still missing is the page watched, and read again when it rests. */
export function readWhenShown<T, G>(page: Document, reader: Reader<T, G>): T | Promise<T> {
  const first = reader.read()
  const gap = reader.gap(first)
  if (gap === null) return first
  return reader.comes(gap) ? watch(page, reader, { reading: first, gap }) : reader.incomplete(first, gap)
}

function watch<T, G>(
  page: Document,
  { read, gap, comes, incomplete }: Reader<T, G>,
  last: { reading: T; gap: G },
): Promise<T> {
  return new Promise((done) => {
    let held = last
    let quiet: ReturnType<typeof setTimeout> | undefined
    const finish = (reading: T): void => {
      clearTimeout(quiet)
      clearTimeout(end)
      watcher.disconnect()
      done(reading)
    }
    const readAgain = (): void => {
      quiet = undefined
      const reading = read()
      const missing = gap(reading)
      if (missing === null) return finish(reading)
      if (!comes(missing)) return finish(incomplete(reading, missing))
      held = { reading, gap: missing }
    }
    const watcher = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(readAgain, QUIET)
    })
    const end = setTimeout(() => {
      // A page that never rests has not been read since it began to move.
      if (quiet !== undefined) readAgain()
      finish(incomplete(held.reading, held.gap))
    }, MOST)
    watcher.observe(page, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}
