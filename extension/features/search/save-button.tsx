import { Bookmark as Ribbon, Plus } from 'lucide-react'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import type { AnyJob, JobActions } from './use-job-actions.ts'

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const

interface Props {
  job: AnyJob
  /** The application that it is already. */
  saved: ApplicationView | undefined
  onSave: JobActions['save']
  look?: 'primary' | 'quiet'
}

/** Saves it, or leads to what it was saved as. */
export function SaveButton({ job, saved, onSave, look = 'quiet' }: Props) {
  if (saved)
    return (
      <a
        href={applicationAddress(saved.id)}
        aria-label={COPY.openSaved(stageLook(saved.status).label, job.title)}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line bg-card px-3 font-medium hover:bg-wash"
      >
        <StageDot stage={saved.status} />
        {stageLook(saved.status).label}
      </a>
    )
  return (
    <Button look={look} aria-label={COPY.saveOf(job.title)} onClick={() => onSave(job)}>
      <Plus {...icon} />
      {COPY.save}
    </Button>
  )
}

interface BookmarkProps {
  job: AnyJob
  isSet: boolean
  onBookmark: JobActions['bookmark']
}

export const BookmarkButton = ({ job, isSet, onBookmark }: BookmarkProps) => (
  <Button
    look="plain"
    aria-label={isSet ? COPY.bookmarkedOf(job.title) : COPY.bookmarkOf(job.title)}
    className={cx(isSet && 'text-accent!')}
    onClick={() => onBookmark(job, !isSet)}
  >
    <Ribbon {...icon} fill={isSet ? 'currentColor' : 'none'} />
    {isSet ? COPY.bookmarked : COPY.bookmark}
  </Button>
)
