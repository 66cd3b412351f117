import type { ApplicationView } from '../../store/view.ts'
import { companyOf, shortAge, titleOf } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { STAGE_LOOKS } from '../application/stages.ts'
import { COPY } from './copy.ts'

interface Props {
  application: ApplicationView
  /** One row at a time is reached by Tab; the arrows move between them. */
  reachable: boolean
  onOpen: (id: string) => void
}

export function Row({ application, reachable, onOpen }: Props) {
  const { id, posting, status, savedAt, waiting } = application
  return (
    <li className="row-in-list">
      <button
        type="button"
        data-row
        tabIndex={reachable ? 0 : -1}
        className="flex min-h-11 w-full items-center gap-3 rounded-control px-2 py-1 text-start transition-colors hover:bg-wash focus-visible:-outline-offset-2"
        onClick={() => onOpen(id)}
      >
        <span className="min-w-0 grow">
          <span className="block truncate font-medium">{titleOf(posting)}</span>
          <span className="block truncate text-12 text-ink-soft">{companyOf(posting)}</span>
        </span>
        <span className="flex shrink-0 items-center gap-1.5 text-12 text-ink-soft">
          <StageDot stage={status} />
          {STAGE_LOOKS[status].label}
        </span>
        <span className="flex w-11 shrink-0 items-center justify-end gap-1.5 text-12 text-ink-soft">
          {waiting ? <span className="size-1.5 rounded-full border border-line-strong" title={COPY.waiting} /> : null}
          {waiting ? <span className="sr-only">{COPY.waiting}</span> : null}
          {shortAge(savedAt)}
        </span>
      </button>
    </li>
  )
}
