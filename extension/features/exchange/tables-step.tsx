import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Columns } from './columns.tsx'
import { COPY } from './copy.ts'
import { DateOrder } from './date-order.tsx'
import { FirstRows } from './first-rows.tsx'
import { Problems } from './problems.tsx'
import type { ShownTables } from './shown.ts'
import { StageWords } from './stage-words.tsx'
import type { Exchange } from './use-exchange.ts'

interface Props {
  shown: ShownTables
  exchange: Exchange
}

function Summary({ shown: { fresh, known, counts } }: { shown: ShownTables }) {
  const parts = [
    fresh > 0 && COPY.found(fresh),
    known > 0 && (fresh > 0 ? COPY.known(known) : COPY.allKnown),
    counts.joined > 0 && COPY.joined(counts.joined),
    counts.leftOut > 0 && COPY.leftOut(counts.leftOut),
  ]
  return <p>{parts.filter(Boolean).join(' ')}</p>
}

function Ending({ shown, exchange }: Props) {
  const waits = exchange.busy !== null
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-2 border-t border-line bg-paper px-4 py-3">
      {shown.ready ? (
        <Button look="primary" disabled={waits} onClick={() => void exchange.bringIn()}>
          {COPY.bringIn(shown.fresh)}
        </Button>
      ) : null}
      <Button look="plain" disabled={waits} onClick={exchange.startOver}>
        {COPY.cancel}
      </Button>
    </div>
  )
}

/** Tables of another tool: what they bring, and what has to be told about them first. */
export function TablesStep({ shown, exchange }: Props) {
  const { choices, choose } = exchange
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <p className="font-medium wrap-anywhere">
          {shown.tables.map(({ name, tool }) => COPY.from(tool, name)).join('; ')}
        </p>
        {shown.readable ? <Summary shown={shown} /> : <Notice kind="check">{COPY.noTitle}</Notice>}
      </div>
      {shown.dateQuestion || choices.dayOrder ? (
        <DateOrder
          question={shown.dateQuestion}
          chosen={choices.dayOrder}
          onPick={(dayOrder) => choose({ ...choices, dayOrder })}
        />
      ) : null}
      <FirstRows rows={shown.rows} />
      <StageWords
        words={shown.stages}
        onPick={(word, stage) => choose({ ...choices, stages: { ...choices.stages, [word]: stage } })}
      />
      <Problems problems={shown.problems} all={shown.allProblems} rows={shown.counts.withProblems} />
      {shown.tables.map(({ name, columns }) => (
        <Columns
          key={name}
          name={shown.tables.length > 1 ? name : null}
          columns={columns}
          onPick={(index, target) => {
            const own = { ...choices.columns?.[name], [index]: target }
            choose({ ...choices, columns: { ...choices.columns, [name]: own } })
          }}
        />
      ))}
      <Ending shown={shown} exchange={exchange} />
    </div>
  )
}
