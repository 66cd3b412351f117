import { useState } from 'react'
import type { Frame } from '@rolecall/shared/capture/read-frames.ts'
import { openTab } from '../../platform/open.ts'
import { askAccess } from '../../platform/permissions.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'

interface Props {
  frame: Frame
  onAllowed: () => void
}

/** The page frames the job of another site, which the browser lets us read only when the person says so. */
export default function FrameCard({ frame, onAllowed }: Props) {
  const [refused, setRefused] = useState(false)
  const read = (): void => {
    askAccess(frame.pattern).then(
      (allowed) => (allowed ? onAllowed() : setRefused(true)),
      () => setRefused(true),
    )
  }
  return (
    <article className="grid gap-2.5 rounded-card border border-line bg-card p-3">
      <Notice kind="info">
        <p className="font-medium">{COPY.framed(frame.host)}</p>
        <p className="text-ink-soft">{refused ? COPY.frameRefused : COPY.frameHint}</p>
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={read}>
          {COPY.readFrame}
        </Button>
        <Button onClick={() => void openTab(frame.url)}>{COPY.openFrame}</Button>
      </div>
    </article>
  )
}
