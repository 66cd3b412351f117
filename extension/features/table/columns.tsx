import { CircleSlash } from 'lucide-react'
import type { ComponentType } from 'react'
import { employerOf, modelOf, nameOf } from '../actions/words.ts'
import { dayHere } from '../application/day-here.ts'
import { dayWords, shortAge } from '../application/facts.ts'
import { applicationAddress } from '../dashboard/address.ts'
import type { ColumnId } from './arrangement.ts'
import { DeadlineCell, ExcitementCell, StageCell, TagsCell } from './cells.tsx'
import type { CellProps } from './cells.tsx'
import { ScoreOf } from '../match/score-of.tsx'
import { COPY } from './copy.ts'

interface TableColumn {
  /** How wide it is where there is no room to spare; what is to spare is shared in proportion. */
  width: number
  Cell: ComponentType<CellProps>
  /** What its file says. */
  text: (props: CellProps['brief']) => string
}

const Words = ({ children }: { children: string | null }) => (
  <span className={children ? 'truncate' : 'text-ink-soft'}>{children || COPY.none}</span>
)

export function TitleCell({ brief }: CellProps) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <a href={applicationAddress(brief.id)} data-open className="min-w-0 truncate font-medium hover:underline">
        {nameOf(brief)}
      </a>
      {brief.closed ? (
        <span className="flex shrink-0 items-center gap-1 text-12 text-ink-soft">
          <CircleSlash size={12} strokeWidth={2} aria-hidden="true" />
          {COPY.closed}
        </span>
      ) : null}
    </span>
  )
}

const day = (when: string | null): string => (when ? dayWords(when) : '')
const isoDay = (when: string | null): string => (when ? dayHere(when) : '')

/** One row is one column of the table. */
export const COLUMNS: Record<ColumnId, TableColumn> = {
  title: { width: 200, Cell: TitleCell, text: nameOf },
  company: { width: 130, Cell: ({ brief }) => <Words>{employerOf(brief)}</Words>, text: employerOf },
  stage: { width: 132, Cell: StageCell, text: ({ stage }) => stage },
  match: { width: 80, Cell: ({ brief }) => <ScoreOf id={brief.id} otherwise={COPY.none} />, text: () => '' },
  place: {
    width: 110,
    Cell: ({ brief }) => <Words>{brief.location}</Words>,
    text: ({ location }) => location ?? '',
  },
  model: { width: 90, Cell: ({ brief }) => <Words>{modelOf(brief)}</Words>, text: modelOf },
  pay: { width: 120, Cell: ({ brief }) => <Words>{brief.pay}</Words>, text: ({ pay }) => pay ?? '' },
  deadline: { width: 116, Cell: DeadlineCell, text: ({ deadline }) => deadline?.slice(0, 10) ?? '' },
  saved: {
    width: 104,
    Cell: ({ brief }) => <Words>{day(brief.savedAt)}</Words>,
    text: ({ savedAt }) => isoDay(savedAt),
  },
  applied: {
    width: 104,
    Cell: ({ brief }) => <Words>{day(brief.appliedAt)}</Words>,
    text: ({ appliedAt }) => isoDay(appliedAt),
  },
  days: {
    width: 80,
    Cell: ({ brief }) => <Words>{shortAge(brief.movedAt)}</Words>,
    text: ({ movedAt }) => String(Math.max(0, Math.floor((Date.now() - Date.parse(movedAt)) / 86_400_000))),
  },
  tags: { width: 120, Cell: TagsCell, text: ({ tags }) => tags.join('; ') },
  excitement: { width: 100, Cell: ExcitementCell, text: ({ excitement }) => String(excitement ?? '') },
  site: { width: 110, Cell: ({ brief }) => <Words>{brief.site}</Words>, text: ({ site }) => site },
}

/** Beside the columns: the box to tick and the menu. */
export const ENDS = { tick: 40, menu: 44 }

export const widthOf = (columns: readonly ColumnId[]): number =>
  columns.reduce((sum, id) => sum + COLUMNS[id].width, ENDS.tick + ENDS.menu)
