import { countsAs } from '@rolecall/shared/domain/stage.ts'
import type { BuiltInStage, Stage, StageSettings } from '@rolecall/shared/domain/stage.ts'

interface StageLook {
  label: string
  dot: string
}

/** The word and the hue of every stage; those that end an application share one. Tailwind has to see the classes whole. */
const LOOKS: Record<BuiltInStage, StageLook> = {
  saved: { label: 'Saved', dot: 'bg-stage-saved' },
  applied: { label: 'Applied', dot: 'bg-stage-applied' },
  interviewing: { label: 'Interviewing', dot: 'bg-stage-talking' },
  offered: { label: 'Offered', dot: 'bg-stage-offered' },
  accepted: { label: 'Accepted', dot: 'bg-stage-won' },
  declined: { label: 'Declined', dot: 'bg-stage-over' },
  rejected: { label: 'Rejected', dot: 'bg-stage-over' },
  withdrawn: { label: 'Withdrawn', dot: 'bg-stage-over' },
  ghosted: { label: 'Ghosted', dot: 'bg-stage-over' },
}

const NO_SETTINGS: ReadonlyMap<string, StageSettings> = new Map()

/** How a stage is shown: under the person's own word where they gave it one, in the hue of what it counts as. */
export function stageLook(stage: Stage, settings = NO_SETTINGS): StageLook {
  const look = LOOKS[countsAs(stage, settings)]
  return { ...look, label: settings.get(stage)?.name ?? look.label }
}
