import { useState } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { useStages } from '../../store/collection-hooks.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ApplicationMenu } from '../actions/application-menu.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { TagWindow } from '../actions/tag-field.tsx'
import { knownTags } from '../actions/words.ts'
import { stageLook } from '../application/stages.ts'
import { useHeldBriefs } from '../dashboard/held.ts'
import { Nothing } from '../dashboard/nothing.tsx'
import { useSearch } from '../dashboard/search.ts'
import { StageWindows } from '../stages/stage-windows.tsx'
import type { Naming } from '../stages/stage-windows.tsx'
import { useStageActions } from '../stages/use-stage-actions.ts'
import { Card } from './card.tsx'
import { ColumnMenu } from './column-menu.tsx'
import { Column, FoldedColumn } from './column.tsx'
import type { Column as Cards } from './columns.ts'
import { COPY } from './copy.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useCards, useFolds } from './use-cards.ts'
import { useCarry } from './use-carry.ts'
import { useNext } from './use-next.ts'
import { usePointer } from './use-pointer.ts'

interface Props {
  found: readonly BriefRow[]
  held: Stages
}

/** What the parts of a board need of it, wherever they stand. */
function useBoard({ found, held }: Props) {
  const cards = useCards(found, held)
  const folds = useFolds(cards.columns)
  const labelOf = (stage: string): string => stageLook(stage, held.settings).label
  const carry = useCarry({ columns: [...folds.open, ...folds.folded], labelOf, put: cards.place })
  const next = useNext(held.settings)
  const [naming, setNaming] = useState<Naming>(null)
  const [tagging, setTagging] = useState<BriefRow | null>(null)
  return { held, cards, folds, carry, next, naming, setNaming, tagging, setTagging, stages: useStageActions(held) }
}
type Parts = ReturnType<typeof useBoard>

interface CardProps {
  parts: Parts
  brief: BriefRow
  reachable: boolean
}

function BoardCard({ parts: { held, cards, carry, next, setTagging }, brief, reachable }: CardProps) {
  const menu = (
    <ApplicationMenu
      {...held}
      brief={brief}
      onMove={(stage) => cards.move(brief, stage)}
      onTags={() => setTagging(brief)}
      onTrash={() => cards.trash(brief)}
    />
  )
  return (
    <Card
      brief={brief}
      next={next(brief)}
      reachable={reachable}
      carried={carry.carried?.id === brief.id}
      followed={cards.followed === brief.id}
      onFollowed={cards.onFollowed}
      menu={menu}
    />
  )
}

function Columns({ parts }: { parts: Parts }) {
  const { held, cards, folds, carry, setNaming, stages } = parts
  const propsOf = (column: Cards) => ({
    column,
    settings: held.settings,
    carried: carry.carried,
    followed: cards.followed,
    renderCard: (brief: BriefRow, reachable: boolean) => (
      <BoardCard parts={parts} brief={brief} reachable={reachable} />
    ),
    menu: (
      <ColumnMenu
        {...held}
        stage={column.stage}
        actions={stages}
        onName={setNaming}
        onFold={() => folds.setOpen(column.stage.id, false)}
      />
    ),
  })
  return (
    <>
      {folds.open.map((column) => (
        <Column key={column.stage.id} {...propsOf(column)} />
      ))}
      {folds.folded.map((column) => (
        <FoldedColumn
          key={column.stage.id}
          {...propsOf(column)}
          onUnfold={() => folds.setOpen(column.stage.id, true)}
        />
      ))}
    </>
  )
}

/** The tags as they are now, not as they were when the window was opened. */
function Tagging({ parts: { tagging, setTagging }, found }: { parts: Parts; found: readonly BriefRow[] }) {
  const brief = found.find(({ id }) => id === tagging?.id)
  return brief ? <TagWindow brief={brief} known={knownTags(found)} onClose={() => setTagging(null)} /> : null
}

function Board(props: Props) {
  const parts = useBoard(props)
  const { cards, folds, carry, naming, setNaming, stages } = parts
  const press = useBoardKeys({ columns: folds.open, carry, onStage: cards.move, onTrash: cards.trash })
  const board = usePointer(carry)
  return (
    <>
      <p id="board-keys" className="sr-only">
        {COPY.keys}
      </p>
      <output aria-live="assertive" className="sr-only">
        {carry.said}
      </output>
      <div
        ref={board}
        data-board
        className="flex h-full gap-3 overflow-x-auto overscroll-x-contain p-4 max-narrow:snap-x max-narrow:snap-proximity max-narrow:scroll-px-3 max-narrow:p-3"
        onKeyDownCapture={press}
      >
        <Columns parts={parts} />
      </div>
      <StageWindows naming={naming} actions={stages} onClose={() => setNaming(null)} />
      <Tagging parts={parts} found={props.found} />
    </>
  )
}

export default function BoardView() {
  const search = useSearch()
  const found = useHeldBriefs(search)
  const held = useStages()
  if (!found || !held) return <Skeleton label={COPY.loading} />
  if (found.length === 0) return <Nothing search={search} />
  return <Board found={found} held={held} />
}
