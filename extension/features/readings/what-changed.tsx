import { usePageChanges } from '../../store/page-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { ChangeList } from './change-list.tsx'
import { COPY } from './copy.ts'

interface Props {
  application: ApplicationView
  /** When the reading was made that is on the screen. */
  readAt: string
}

/** What saving the page again has changed; nothing where the page says what it said. */
export default function WhatChanged({ application, readAt }: Props) {
  const newest = usePageChanges(application.id)?.[0]
  if (newest?.capturedAt !== readAt) return null
  return (
    <section className="grid gap-1 border-t border-line pt-2">
      <h3 className="font-medium">{COPY.changed}</h3>
      <ChangeList changes={newest.changes} edited={application.edited} />
    </section>
  )
}
