import type { Stage, StageSettings } from '@rolecall/shared/domain/stage.ts'
import type { BriefRow } from '../../store/brief.ts'
import {
  putBackApplications,
  setDeadlines,
  setExcitement,
  tagApplications,
  trashApplications,
} from '../../store/bulk.ts'
import { moveApplications } from '../../store/moves.ts'
import type { TakeBack } from '../../store/records.ts'
import { useAttempt } from '../application/attempt.ts'
import { dayWords } from '../application/facts.ts'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'
import { nameOf } from './words.ts'

type Several = readonly BriefRow[]
type Settings = ReadonlyMap<string, StageSettings>

const idsOf = (briefs: Several): string[] => briefs.map(({ id }) => id)
const namesOf = (briefs: Several): string[] => briefs.map(nameOf)

/** Runs an edit, says what it did, and offers to take it back. */
export function useUndoable(): (work: Promise<TakeBack>, message: string) => void {
  const attempt = useAttempt()
  return (work, message) => attempt(work, { message, undo: async () => (await work)() })
}

/** What can be done with one or many applications: each is one edit, with one Undo for all of it. */
export function useActions() {
  const run = useUndoable()
  return {
    move(all: Several, stage: Stage, settings: Settings): Promise<TakeBack> | null {
      const briefs = all.filter((one) => one.stage !== stage)
      if (briefs.length === 0) return null
      const work = moveApplications(idsOf(briefs).map((id) => ({ id, stage })))
      run(work, COPY.moved(namesOf(briefs), stageLook(stage, settings).label))
      return work
    },
    place(brief: BriefRow, stage: Stage, rank: string, settings: Settings): Promise<TakeBack> {
      const { label } = stageLook(stage, settings)
      const work = moveApplications([{ id: brief.id, stage, rank }])
      const stays = brief.stage === stage
      run(work, stays ? COPY.reordered(nameOf(brief), label) : COPY.moved([nameOf(brief)], label))
      return work
    },
    tag: (briefs: Several, change: { add?: readonly string[]; remove?: readonly string[] }): void =>
      run(tagApplications(idsOf(briefs), change), COPY.tagged(namesOf(briefs))),
    setDeadline: (briefs: Several, day: string | null): void =>
      run(
        setDeadlines(idsOf(briefs), day),
        day === null ? COPY.noDeadline(namesOf(briefs)) : COPY.deadline(namesOf(briefs), dayWords(day)),
      ),
    setExcitement: (briefs: Several, level: number | null): void =>
      run(setExcitement(idsOf(briefs), level), COPY.excitement(namesOf(briefs), COPY.level(level))),
    trash: (briefs: Several): void => run(trashApplications(idsOf(briefs)), COPY.trashed(namesOf(briefs))),
    putBack: (briefs: Several): void => run(putBackApplications(idsOf(briefs)), COPY.putBack(namesOf(briefs))),
  }
}

export type Actions = ReturnType<typeof useActions>
