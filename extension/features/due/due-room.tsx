import { useCallback, useState } from 'react'
import { later } from '../../ui/later.tsx'
import { COPY } from './copy.ts'
import { rowsLastTime } from './room.ts'

// Fetched beside the first screen and drawn when it is there: nobody waits for it.
const DueList = later(import('./due-list.tsx'))

const HEADING_PX = 24
const ROW_PX = 44

/** The place of what is due: it has its height from the first moment on, and gives it up only where that was wrong. */
export function DueRoom({ onOpen }: { onOpen: (id: string) => void }) {
  const [rows] = useState(rowsLastTime)
  const [known, setKnown] = useState(false)
  const onKnown = useCallback(() => setKnown(true), [])
  const room = known || rows === 0 ? {} : { minHeight: HEADING_PX + rows * ROW_PX }
  return (
    <section aria-label={COPY.heading} className="px-1 empty:-mb-3" style={room}>
      <DueList onOpen={onOpen} onKnown={onKnown} />
    </section>
  )
}
