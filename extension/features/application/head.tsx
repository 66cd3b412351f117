import type { ApplicationView } from '../../store/view.ts'
import { editApplication } from '../../store/sets.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PostingHead } from '../page/posting-card.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'
import { Excitement } from './excitement.tsx'
import { ago } from './facts.ts'
import { StageSelect } from './stage-select.tsx'
import { Tags } from './tags.tsx'

function Deadline({ application: { id, posting } }: { application: ApplicationView }) {
  const edit = useEdit()
  const keep = (day: string | null): void =>
    edit(editApplication(id, { 'own.deadline': day }), day === null ? COPY.deadlineGone : COPY.deadlineSet)
  return <DateField label={COPY.deadline} value={posting.deadline?.slice(0, 10) ?? null} onPick={keep} />
}

const starsOf = ({ fields: { excitement } }: ApplicationView): number | null =>
  typeof excitement === 'number' ? excitement : null

/** What is left out stands in the title of the window already. */
export function Head({ application, leaveOut }: { application: ApplicationView; leaveOut: 'title' | 'company' }) {
  const { id, posting, status, savedAt } = application
  return (
    <div className="grid gap-3">
      <PostingHead posting={posting} leaveOut={leaveOut} />
      {posting.closed ? <Notice kind="check">{COPY.closed}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StageSelect id={id} stage={status} />
        <Excitement id={id} value={starsOf(application)} />
        <span className="ms-auto text-ink-soft">{COPY.savedOn(ago(savedAt))}</span>
      </div>
      <div className="grid items-start gap-3 narrow:grid-cols-[minmax(0,1fr)_10rem]">
        <Tags application={application} />
        <Deadline application={application} />
      </div>
    </div>
  )
}
