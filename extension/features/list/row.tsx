import type { ApplicationView } from '../../store/view.ts'
import { companyOf, shortAge, titleOf } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { ScoreOf } from '../match/score-of.tsx'
import { COPY } from './copy.ts'

interface Props {
  application: ApplicationView
  /** One row at a time is reached by Tab; the arrows move between them. */
  reachable: boolean
  onOpen: (id: string) => void
}

/** An open ring: this one is on its way to the server. */
const Waiting = () => (
  <span className="flex shrink-0 items-center" title={COPY.waiting}>
    <span aria-hidden="true" className="size-2 rounded-full border-[1.5px] border-line-strong" />
    <span className="sr-only">{COPY.waiting}</span>
  </span>
)

function Lines({ id, posting, status, savedAt, waiting }: ApplicationView) {
  return (
    <>
      <span className="flex items-baseline gap-3">
        <span className="grow truncate font-medium">{titleOf(posting)}</span>
        <span className="flex shrink-0 items-center gap-1.5 text-12 text-ink-soft">
          {waiting ? <Waiting /> : null}
          {shortAge(savedAt)}
        </span>
      </span>
      <span className="flex items-center gap-3 text-12 text-ink-soft">
        <span className="grow truncate">{companyOf(posting)}</span>
        <ScoreOf id={id} />
        <span className="flex shrink-0 items-center gap-1.5">
          <StageDot stage={status} />
          {stageLook(status).label}
        </span>
      </span>
    </>
  )
}

export function Row({ application, reachable, onOpen }: Props) {
  return (
    <li className="row-in-list">
      <button
        type="button"
        data-row
        tabIndex={reachable ? 0 : -1}
        className="grid min-h-11 w-full content-center rounded-control px-2 py-1 text-start transition-colors hover:bg-wash focus-visible:-outline-offset-2"
        onClick={() => onOpen(application.id)}
      >
        <Lines {...application} />
      </button>
    </li>
  )
}
