import type { Stage } from '@rolecall/shared/domain/application.ts'

/** The word and the hue of every stage; those that end an application share one. Tailwind has to see the classes whole. */
export const STAGE_LOOKS: Record<Stage, { label: string; dot: string }> = {
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
