import { ArrowLeft, ArrowRight, EyeOff, Eye, FoldHorizontal, Pencil, Plus, Trash2 } from 'lucide-react'
import { OWN_STAGE } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage } from '@rolecall/shared/domain/stage.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { MenuOnceAsked } from '../../ui/menu-once-asked.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY as STAGE } from '../stages/copy.ts'
import type { Naming } from '../stages/stage-windows.tsx'
import type { StageActions } from '../stages/use-stage-actions.ts'
import { COPY } from './copy.ts'

interface Props extends Stages {
  stage: BoardStage
  actions: StageActions
  onName: (naming: Naming) => void
  onFold: () => void
}

function groupsOf({ stage, stages, actions, onName, onFold }: Props): MenuItem[][] {
  const at = stages.findIndex(({ id }) => id === stage.id)
  const fold = { label: COPY.fold, icon: FoldHorizontal, onPick: onFold }
  const hide = { label: STAGE.hide, icon: EyeOff, onPick: () => actions.hide(stage, true) }
  const show = { label: STAGE.show, icon: Eye, onPick: () => actions.hide(stage, false) }
  const end = { label: STAGE.end, icon: Trash2, danger: true, onPick: () => actions.end(stage) }
  return [
    [
      { label: STAGE.rename, icon: Pencil, onPick: () => onName({ rename: stage }) },
      { label: STAGE.add, icon: Plus, onPick: () => onName({ after: stage }) },
    ],
    [
      { label: STAGE.earlier, icon: ArrowLeft, disabled: at === 0, onPick: () => actions.place(stage, at - 1) },
      {
        label: STAGE.later,
        icon: ArrowRight,
        disabled: at === stages.length - 1,
        onPick: () => actions.place(stage, at + 1),
      },
    ],
    stage.hidden ? [fold, show] : [hide],
    OWN_STAGE.test(stage.id) ? [end] : [],
  ]
}

export const ColumnMenu = (props: Props) => (
  <MenuOnceAsked label={STAGE.menu(stageLook(props.stage.id, props.settings).label)} groups={() => groupsOf(props)} />
)
