import { PenLine } from 'lucide-react'
import { useEffect, useState } from 'react'
import { currentWindow, keepBeside } from '../../platform/open.ts'
import { Button } from '../../ui/button.tsx'
import { ApplicationScreen } from './application-screen.tsx'
import { COPY } from './copy.ts'
import { Detail } from './detail.tsx'

interface Props {
  id: string
  onBack: () => void
  onOpen: (id: string) => void
}

/** Opens the panel with it, where the résumé and the letter are made to fit. The popup has no room for that. */
function TailorBeside({ id }: { id: string }) {
  const [windowId, setWindowId] = useState<number | null>(null)
  useEffect(() => void currentWindow().then(setWindowId), [])
  if (windowId === null) return null
  const open = (): void => {
    void keepBeside(id, windowId).then(() => window.close())
  }
  return (
    <Button size="small" title={COPY.tailorBeside} onClick={open}>
      <PenLine size={14} strokeWidth={1.75} aria-hidden="true" />
      {COPY.tailor}
    </Button>
  )
}

export default function DetailScreen({ id, onBack, onOpen }: Props) {
  return (
    <ApplicationScreen id={id} onBack={onBack} ways={<TailorBeside id={id} />}>
      {(application, leaveOut) => <Detail key={id} application={application} leaveOut={leaveOut} onOpen={onOpen} />}
    </ApplicationScreen>
  )
}
