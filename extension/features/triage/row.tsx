import { CircleCheck, CircleSlash, TrendingDown } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { openTab } from '../../platform/open.ts'
import { cx } from '../../ui/cx.ts'
import { payWords } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import type { Verdict } from './verdict.ts'

function Mark({ icon: Icon, tone, label }: { icon: LucideIcon; tone: string; label: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" className={cx('shrink-0', tone)} />
      {label}
    </span>
  )
}

function Marks({ verdict: { card, saved, closed, below, fresh } }: { verdict: Verdict }) {
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-ink">
      {saved ? (
        <span className="flex items-center gap-1.5">
          <StageDot stage={saved.status} />
          {stageLook(saved.status).label}
        </span>
      ) : null}
      {card.applied && !saved ? <Mark icon={CircleCheck} tone="text-good" label={COPY.appliedThere} /> : null}
      {closed ? <Mark icon={CircleSlash} tone="text-ink-soft" label={COPY.closed} /> : null}
      {below ? <Mark icon={TrendingDown} tone="text-check" label={COPY.below} /> : null}
      {fresh ? <span className="font-medium text-accent">{COPY.fresh}</span> : null}
    </span>
  )
}

/** One job of the list. A saved one opens its copy here; any other opens on its own page, where it can be saved. */
export function Row({ verdict, onOpen }: { verdict: Verdict; onOpen: (id: string) => void }) {
  const { card, saved, fresh } = verdict
  const facts = [card.company, card.place, payWords(card.salary)].filter(Boolean).join(' · ')
  return (
    <li>
      <button
        type="button"
        title={saved ? COPY.openSaved : COPY.openPage}
        className="grid w-full gap-0.5 rounded-control px-2 py-2 text-start text-12 transition-colors hover:bg-wash focus-visible:-outline-offset-2"
        onClick={() => (saved ? onOpen(saved.id) : void openTab(card.url))}
      >
        <span className={cx('line-clamp-2 text-13 wrap-anywhere', fresh ? 'font-medium' : 'text-ink-soft')}>
          {card.title}
        </span>
        {facts === '' ? null : <span className="line-clamp-2 text-ink-soft">{facts}</span>}
        <Marks verdict={verdict} />
      </button>
    </li>
  )
}
