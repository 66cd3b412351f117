import type { ReactNode } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { cx } from '../../ui/cx.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { placeOfRow } from './columns.ts'
import type { Column as ColumnOf } from './columns.ts'
import { COPY } from './copy.ts'
import type { Carried } from './use-carry.ts'

export interface ColumnProps {
  column: ColumnOf
  settings: Stages['settings']
  carried: Carried | null
  /** The card that takes the focus once it lies here. */
  followed: string | null
  menu: ReactNode
  renderCard: (brief: BriefRow, reachable: boolean) => ReactNode
}

const keyOf = ({ id }: BriefRow): string => id
const LINE = 'before:absolute before:inset-x-0 before:h-0.5 before:rounded-full before:bg-accent'

/** The line that shows where the carried card would go: above a card, or below the last one. */
function lineAt({ column: { stage, cards }, carried }: ColumnProps, brief: BriefRow): string | null {
  if (carried?.at?.stage !== stage.id || brief.id === carried.id) return null
  const row = cards.findIndex(({ id }) => id === brief.id)
  const place = placeOfRow(cards, carried.id, row)
  const others = cards.length - (cards.some(({ id }) => id === carried.id) ? 1 : 0)
  if (place === carried.at.place) return cx(LINE, 'before:-top-1.25')
  return carried.at.place === others && place === others - 1 ? cx(LINE, 'before:bottom-0.75') : null
}

/** The row that must be in sight: where the card is held by keyboard, or where it was put. */
function rowToShow({ column: { stage, cards }, carried, followed }: ColumnProps): number {
  if (followed !== null) return cards.findIndex(({ id }) => id === followed)
  return carried?.at?.stage === stage.id ? Math.min(carried.at.place, cards.length - 1) : -1
}

function Head({ column: { stage, cards }, settings, menu }: ColumnProps) {
  return (
    <header className="flex min-h-10 shrink-0 items-center gap-2 ps-3 pe-1">
      <StageDot stage={stage.id} settings={settings} />
      <h2 className="min-w-0 truncate font-medium">{stageLook(stage.id, settings).label}</h2>
      <span className="grow text-12 text-ink-soft">{cards.length}</span>
      {menu}
    </header>
  )
}

export function Column(props: ColumnProps) {
  const { column, settings, carried, renderCard } = props
  const { stage, cards } = column
  const { label } = stageLook(stage.id, settings)
  const over = carried?.at?.stage === stage.id
  return (
    <section
      data-column={stage.id}
      aria-label={COPY.column(label, cards.length)}
      className={cx(
        'flex h-full w-68 shrink-0 snap-start flex-col rounded-card bg-wash max-narrow:w-[80vw]',
        over && 'outline-2 -outline-offset-2 outline-accent/50',
      )}
    >
      <Head {...props} />
      {cards.length === 0 ? (
        <p className="px-3 py-2 text-12 text-ink-soft">{COPY.empty}</p>
      ) : (
        <VirtualList
          label={label}
          items={cards}
          keyOf={keyOf}
          rowHeight={104}
          className="grow px-2 pt-1.5"
          keep={cards.findIndex(({ id }) => id === carried?.id)}
          show={rowToShow(props)}
        >
          {(brief, reachable) => (
            <div className={cx('relative pb-2', lineAt(props, brief))}>{renderCard(brief, reachable)}</div>
          )}
        </VirtualList>
      )}
    </section>
  )
}

/** A hidden stage: its name and its count on edge. It takes cards too. */
export function FoldedColumn({ column, settings, carried, onUnfold }: ColumnProps & { onUnfold: () => void }) {
  const { stage, cards } = column
  const { label } = stageLook(stage.id, settings)
  return (
    <button
      type="button"
      data-column={stage.id}
      aria-label={COPY.unfold(label, cards.length)}
      className={cx(
        'flex h-full w-10 shrink-0 items-center gap-2 rounded-card bg-wash py-3 text-ink-soft transition-colors [writing-mode:vertical-rl] hover:text-ink',
        carried?.at?.stage === stage.id && 'outline-2 -outline-offset-2 outline-accent/50',
      )}
      onClick={onUnfold}
    >
      <StageDot stage={stage.id} settings={settings} />
      <span className="truncate">{label}</span>
      <span className="text-12">{cards.length}</span>
    </button>
  )
}
