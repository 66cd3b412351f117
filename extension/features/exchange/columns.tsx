import { TriangleAlert } from 'lucide-react'
import type { Column } from '@rolecall/shared/exchange/columns.ts'
import { TARGETS } from '@rolecall/shared/exchange/imported.ts'
import type { Target } from '@rolecall/shared/exchange/imported.ts'
import { Select } from '../../ui/select.tsx'
import { COPY } from './copy.ts'

const OPTIONS = TARGETS.map((value) => ({ value, label: COPY.targets[value] }))
/** Nobody matches more by hand; what lies behind is kept under its own name. */
const MOST = 100

interface Props {
  /** The table's name, where there is more than one. */
  name: string | null
  columns: Column[]
  onPick: (index: number, target: Target) => void
}

const targetOf = (value: string): Target => TARGETS.find((one) => one === value) ?? 'keep'

function Row({ column, onPick }: { column: Column; onPick: Props['onPick'] }) {
  const { index, heading, target, sure, examples } = column
  return (
    <li className="grid gap-x-4 gap-y-1 py-2 narrow:grid-cols-[minmax(0,1fr)_14rem] narrow:items-center">
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-medium">
          <span className="truncate">{heading}</span>
          {sure ? null : (
            <span className="inline-flex shrink-0 items-center gap-1 text-12 font-normal text-check">
              <TriangleAlert size={12} strokeWidth={2} aria-hidden="true" />
              {COPY.needsLook}
            </span>
          )}
        </p>
        <p className="truncate text-12 text-ink-soft">{examples.join(' · ') || COPY.empty}</p>
      </div>
      <Select
        aria-label={COPY.column(heading)}
        options={OPTIONS}
        value={target}
        onPick={(value) => onPick(index, targetOf(value))}
      />
    </li>
  )
}

/** Each column with what it was taken for and a few of its cells. */
export function Columns({ name, columns, onPick }: Props) {
  return (
    <section aria-label={name === null ? COPY.columns : COPY.columnsOf(name)}>
      <h3 className="pb-1 font-semibold">{name === null ? COPY.columns : COPY.columnsOf(name)}</h3>
      <ul className="grid divide-y divide-line border-y border-line">
        {columns.slice(0, MOST).map((column) => (
          <Row key={column.index} column={column} onPick={onPick} />
        ))}
      </ul>
    </section>
  )
}
