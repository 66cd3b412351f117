import type { BoardStage } from '@rolecall/shared/domain/stage.ts'
import { StageWindow } from './stage-window.tsx'
import type { StageActions } from './use-stage-actions.ts'

/** What is being done to a stage in a window: one is renamed, or one is added behind another. */
export type Naming = { rename: BoardStage } | { after: BoardStage } | null

interface Props {
  naming: Naming
  actions: StageActions
  onClose: () => void
}

export function StageWindows({ naming, actions, onClose }: Props) {
  if (!naming) return null
  if ('after' in naming)
    return (
      <StageWindow like={naming.after.like} onKeep={(name, like) => actions.add({ name, like })} onClose={onClose} />
    )
  const { rename: stage } = naming
  return (
    <StageWindow
      stage={stage}
      like={stage.like}
      onKeep={(name, like) => actions.rename(stage, name, like)}
      onClose={onClose}
    />
  )
}
