import type { BoardStage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import { addStage, changeStage, endStage, placeStage } from '../../store/stage-edits.ts'
import { useUndoable } from '../actions/use-actions.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'

/** What can be done with the stages themselves; each of it can be taken back. */
export function useStageActions({ stages, settings }: Stages) {
  const run = useUndoable()
  const wordFor = ({ id }: BoardStage): string => stageLook(id, settings).label
  return {
    rename(stage: BoardStage, name: string | null, like = stage.like): void {
      const word = name ?? stageLook(stage.like).label
      run(changeStage(stage, { name, like }), COPY.renamed(word))
    },
    add(stage: Pick<StageSettings, 'name' | 'like'>): void {
      const work = addStage(stages, stage).then(({ takeBack }) => takeBack)
      run(work, COPY.added(stage.name ?? ''))
    },
    place(stage: BoardStage, place: number): void {
      run(placeStage(stages, stage, place), COPY.placed(wordFor(stage)))
    },
    hide(stage: BoardStage, hidden: boolean): void {
      run(changeStage(stage, { hidden }), hidden ? COPY.hidden(wordFor(stage)) : COPY.isShown(wordFor(stage)))
    },
    end(stage: BoardStage): void {
      run(endStage(stage), COPY.ended(wordFor(stage), stageLook(stage.like, settings).label))
    },
  }
}
export type StageActions = ReturnType<typeof useStageActions>
