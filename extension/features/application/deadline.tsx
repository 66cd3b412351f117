import { editApplication } from '../../store/sets.ts'
import type { ApplicationView } from '../../store/view.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'

export function Deadline({ application: { id, posting } }: { application: ApplicationView }) {
  const edit = useEdit()
  const keep = (day: string | null): void =>
    edit(editApplication(id, { 'own.deadline': day }), day === null ? COPY.deadlineGone : COPY.deadlineSet)
  return <DateField label={COPY.deadline} value={posting.deadline?.slice(0, 10) ?? null} onPick={keep} />
}
