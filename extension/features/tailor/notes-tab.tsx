import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { ApplicationView } from '../../store/view.ts'
import { COPY } from '../application/copy.ts'
import { Conflicts } from '../notes/conflicts.tsx'
import { LongText } from '../notes/long-text.tsx'

export default function NotesTab({ application: { id, notes, fields } }: { application: ApplicationView }) {
  const of = { entity: APPLICATION, id }
  return (
    <div className="grid gap-4 p-3 narrow:p-4">
      <Conflicts of={of} fields={fields} />
      <LongText key={id} of={of} name="notes" text={notes} label={COPY.notes} hint={COPY.notesHint} />
    </div>
  )
}
