import { ExternalLink, PanelRight, Tag, Trash2 } from 'lucide-react'
import type { BoardStage, Stage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import { openTab } from '../../platform/open.ts'
import type { BriefRow } from '../../store/brief.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { MenuOnceAsked } from '../../ui/menu-once-asked.tsx'
import { stageLook } from '../application/stages.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { COPY } from './copy.ts'
import { nameOf } from './words.ts'

export interface Stages {
  stages: readonly BoardStage[]
  settings: ReadonlyMap<string, StageSettings>
}

interface Props extends Stages {
  brief: BriefRow
  onMove: (stage: Stage) => void
  onTags: () => void
  onTrash: () => void
}

function groupsOf({ brief, stages, settings, onMove, onTags, onTrash }: Props): MenuItem[][] {
  const page: MenuItem = { label: COPY.openPage, icon: ExternalLink, onPick: () => void openTab(brief.url) }
  return [
    [
      { label: COPY.open, icon: PanelRight, onPick: () => goTo(applicationAddress(brief.id)) },
      ...(brief.url === '' ? [] : [page]),
    ],
    stages.map(({ id }) => ({
      label: stageLook(id, settings).label,
      chosen: id === brief.stage,
      onPick: () => onMove(id),
    })),
    [
      { label: COPY.editTags, icon: Tag, onPick: onTags },
      { label: COPY.trash, icon: Trash2, danger: true, onPick: onTrash },
    ],
  ]
}

/** What can be done with one application, on its card or in its row. */
export const ApplicationMenu = (props: Props) => (
  <MenuOnceAsked label={COPY.menu(nameOf(props.brief))} groups={() => groupsOf(props)} />
)
