import { useEffect, useState } from 'react'
import { currentWindow, openTriage } from '../../platform/open.ts'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'

/** The window is asked for beforehand: the browser opens the panel only straight from the click. */
export default function TriageButton({ tabId }: { tabId: number }) {
  const [windowId, setWindowId] = useState<number | null>(null)
  useEffect(() => void currentWindow().then(setWindowId), [])
  const open = (): void => {
    if (windowId !== null) void openTriage(tabId, windowId).then(() => window.close())
  }
  return (
    <Button look="primary" disabled={windowId === null} onClick={open}>
      {COPY.triage}
    </Button>
  )
}
