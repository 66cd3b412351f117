import { useEffect } from 'react'
import { useBetterReadings } from '../../store/page-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import { readInIdle } from './read-old-pages.ts'

/** Says how many saves would read better, and leads to them one by one. */
export default function BetterLine({ onOpen }: { onOpen: (id: string) => void }) {
  useEffect(() => {
    readInIdle().catch((error: unknown) => console.warn('Rolecall could not read the pages kept here', error))
  }, [])
  const [first, ...others] = useBetterReadings() ?? []
  if (first === undefined) return null
  return (
    <div className="px-2 pb-2">
      <Notice kind="info">
        <span className="me-2">{COPY.betterMany(others.length + 1)}</span>
        <Button look="link" size="inline" onClick={() => onOpen(first)}>
          {COPY.show}
        </Button>
      </Notice>
    </div>
  )
}
