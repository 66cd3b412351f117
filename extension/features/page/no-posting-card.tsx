import { lazy, Suspense } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { COPY } from './copy.ts'
import type { NoPosting } from './use-page.ts'

const StubForm = lazy(() => import('./stub-form.tsx'))

interface Props {
  capture: NoPosting
  onSaved: (id: string, again: boolean) => void
}

export function NoPostingCard({ capture, onSaved }: Props) {
  const isList = capture.kind === 'list'
  const reason = capture.warnings[0]?.message
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-3">
      <Notice kind="info">
        <p className="font-medium">{isList ? COPY.list : (reason ?? COPY.none)}</p>
        {isList || reason ? null : <p className="text-ink-soft">{COPY.stubHint}</p>}
      </Notice>
      {isList ? null : (
        <Suspense fallback={<div className="h-52" />}>
          <StubForm capture={capture} onSaved={onSaved} />
        </Suspense>
      )}
    </article>
  )
}
