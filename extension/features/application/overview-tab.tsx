import { lazy, Suspense, useState } from 'react'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Conflicts } from '../notes/conflicts.tsx'
import { LongText } from '../notes/long-text.tsx'
import { COPY as PAGE } from '../page/copy.ts'
import { BetterReading } from '../readings/better-reading.tsx'
import { COPY } from './copy.ts'
import { Deadline } from './deadline.tsx'
import FieldList from './field-list.tsx'
import { Fold } from './fold.tsx'
import { HeardFrom } from './heard-from.tsx'
import { readingWords } from './reading-line.ts'
import { Tags } from './tags.tsx'

const WrongForm = lazy(() => import('../readings/wrong-form.tsx'))

/** What was read wrong is put right here; the form is fetched by whoever asks for it. */
function Wrong({ application }: { application: ApplicationView }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <div className="border-t border-line pt-2">
        <Button look="link" size="inline" onClick={() => setOpen(true)}>
          {PAGE.wrong}
        </Button>
      </div>
    )
  return (
    <Suspense fallback={null}>
      <div className="-mx-3">
        <WrongForm application={application} onDone={() => setOpen(false)} />
      </div>
    </Suspense>
  )
}

/** What one writes and looks up most. */
export function OverviewTab({ application }: { application: ApplicationView }) {
  const { id, notes, fields } = application
  const of = { entity: APPLICATION, id }
  return (
    <div className="grid gap-4">
      <BetterReading id={id} />
      <Conflicts of={of} fields={fields} />
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] items-start gap-3">
        <Tags application={application} />
        <Deadline application={application} />
      </div>
      <LongText key={id} of={of} name="notes" text={notes} label={COPY.notes} hint={COPY.notesHint} />
      <HeardFrom application={application} />
      <div className="grid gap-2">
        <Fold title={COPY.fields} open>
          <p className="pb-1 text-ink-soft">{readingWords(application)}</p>
          <FieldList id={id} reading={application} />
        </Fold>
        <Wrong application={application} />
      </div>
    </div>
  )
}
