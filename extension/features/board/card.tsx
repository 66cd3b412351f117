import { CircleSlash, Clock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { cx } from '../../ui/cx.ts'
import { employerOf, nameOf } from '../actions/words.ts'
import { shortAge } from '../application/facts.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { ScoreOf } from '../match/score-of.tsx'
import { COPY } from './copy.ts'
import { Excitement } from './excitement.tsx'
import type { Next } from './next-action.ts'

const MOST_TAGS = 3

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  const more = tags.length - MOST_TAGS
  return (
    <span className="flex flex-wrap gap-1">
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <span key={tag} className="max-w-full truncate rounded-[4px] bg-wash px-1.5 text-12">
          {tag}
        </span>
      ))}
      {more > 0 ? (
        <span className="text-12 text-ink-soft">
          <span aria-hidden="true">+{more}</span>
          <span className="sr-only">{COPY.moreTags(more)}</span>
        </span>
      ) : null}
    </span>
  )
}

interface Props {
  brief: BriefRow
  next: Next | null
  reachable: boolean
  carried: boolean
  /** It was moved by keyboard and takes the focus with it. */
  followed: boolean
  onFollowed: () => void
  menu: ReactNode
}

function Facts({ brief: { id, movedAt, closed, excitement }, next }: Pick<Props, 'brief' | 'next'>) {
  return (
    <>
      {next ? (
        <span className={cx('flex items-start gap-1.5 text-12', next.due ? 'text-check' : 'text-ink')}>
          <Clock size={12} strokeWidth={2} aria-hidden="true" className="mt-0.5 shrink-0" />
          <span className="line-clamp-2 wrap-anywhere">{next.words}</span>
        </span>
      ) : null}
      <span className="flex min-h-4 items-center gap-2 text-12 text-ink-soft">
        <span>{COPY.since(shortAge(movedAt))}</span>
        {closed ? (
          <span className="flex items-center gap-1">
            <CircleSlash size={12} strokeWidth={2} aria-hidden="true" />
            {COPY.closed}
          </span>
        ) : null}
        <span className="ms-auto flex items-center gap-2">
          {excitement === null ? null : <Excitement level={excitement} />}
          <ScoreOf id={id} />
        </span>
      </span>
    </>
  )
}

/** One application on the board. The whole card is its link; the menu lies above it. */
export function Card({ brief, next, reachable, carried, followed, onFollowed, menu }: Props) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!followed) return
    link.current?.focus({ preventScroll: true })
    onFollowed()
  }, [followed, onFollowed])
  return (
    <div data-card={brief.id} className={cx('group relative rounded-card bg-card', carried && 'opacity-40')}>
      <a
        ref={link}
        data-row
        draggable={false}
        tabIndex={reachable ? 0 : -1}
        href={applicationAddress(brief.id)}
        aria-describedby="board-keys"
        className="grid gap-1 rounded-card border border-line p-2.5 transition-colors select-none [-webkit-touch-callout:none] hover:border-line-strong focus-visible:outline-offset-0"
      >
        <span className="truncate pe-6 text-12 text-ink-soft">{employerOf(brief)}</span>
        <span className="line-clamp-2 font-medium wrap-anywhere">{nameOf(brief)}</span>
        <Tags tags={brief.tags} />
        <Facts brief={brief} next={next} />
      </a>
      <span className="absolute end-1 top-1">{menu}</span>
    </div>
  )
}
