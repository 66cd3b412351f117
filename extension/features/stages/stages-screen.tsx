import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { OWN_STAGE } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage } from '@rolecall/shared/domain/stage.ts'
import { useStages } from '../../store/collection-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import { StageWindows } from './stage-windows.tsx'
import type { Naming } from './stage-windows.tsx'
import { useStageActions } from './use-stage-actions.ts'
import type { StageActions } from './use-stage-actions.ts'

interface RowProps extends Stages {
  stage: BoardStage
  actions: StageActions
  onName: (naming: Naming) => void
}

function Buttons({ stage, stages, settings, actions, onName }: RowProps) {
  const { label } = stageLook(stage.id, settings)
  const at = stages.findIndex(({ id }) => id === stage.id)
  const own = OWN_STAGE.test(stage.id)
  const end = { label: COPY.end, icon: Trash2, danger: true, onPick: () => actions.end(stage) }
  return (
    <span className="flex">
      <IconButton
        icon={ArrowUp}
        label={COPY.up(label)}
        disabled={at === 0}
        className="disabled:opacity-40"
        onClick={() => actions.place(stage, at - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={COPY.down(label)}
        disabled={at === stages.length - 1}
        className="disabled:opacity-40"
        onClick={() => actions.place(stage, at + 1)}
      />
      <Menu
        label={COPY.menu(label)}
        groups={[
          [
            { label: COPY.rename, icon: Pencil, onPick: () => onName({ rename: stage }) },
            { label: COPY.add, icon: Plus, onPick: () => onName({ after: stage }) },
          ],
          own ? [end] : [],
        ]}
      />
    </span>
  )
}

function Row(props: RowProps) {
  const { stage, settings, actions } = props
  const { label } = stageLook(stage.id, settings)
  const builtIn = stageLook(stage.like).label
  return (
    <li className="flex min-h-11 items-center gap-2 border-b border-line">
      <Checkbox
        hideLabel
        label={COPY.shown(label)}
        checked={!stage.hidden}
        onCheck={(shown) => actions.hide(stage, !shown)}
      />
      <StageDot stage={stage.id} settings={settings} />
      <span className="min-w-0 grow">
        <span className="block truncate">{label}</span>
        {label === builtIn ? null : (
          <span className="block truncate text-12 text-ink-soft">{COPY.countsAs(builtIn)}</span>
        )}
      </span>
      <Buttons {...props} />
    </li>
  )
}

/** The stages of the person's own board: their words, their order, and which of them are shown. */
export default function StagesScreen({ onBack }: { onBack: () => void }) {
  const held = useStages()
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {held ? <Content {...held} /> : null}
    </Screen>
  )
}

function Content(held: Stages) {
  const actions = useStageActions(held)
  const [naming, setNaming] = useState<Naming>(null)
  const last = held.stages.at(-1)
  return (
    <div className="grid gap-3 p-4">
      <p className="text-ink-soft">{COPY.intro}</p>
      <ul>
        {held.stages.map((stage) => (
          <Row key={stage.id} stage={stage} {...held} actions={actions} onName={setNaming} />
        ))}
      </ul>
      <div>
        <Button onClick={() => last && setNaming({ after: held.stages[1] ?? last })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.add}
        </Button>
      </div>
      <StageWindows naming={naming} actions={actions} onClose={() => setNaming(null)} />
    </div>
  )
}
