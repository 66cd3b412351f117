import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { COPY } from './copy.ts'
import { Tailor } from './tailor.tsx'
import { useTailored, useTailorPerson } from './use-person.ts'
import { MadeVersions } from './made-versions.tsx'

const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

/** One's résumé, made to fit this posting: what could change, and what was made so far. */
export default function ResumeTab({ application }: { application: ApplicationView }) {
  const person = useTailorPerson()
  const made = useTailored(application.id)
  if (person === undefined || made === undefined) return <Skeleton label={COPY.loading} />
  if (person === null)
    return (
      <div className="p-3 narrow:p-4">
        <FirstResume />
      </div>
    )
  return (
    <div className="@container grid gap-5 pt-3 narrow:pt-4">
      {made ? (
        <div className="px-3 narrow:px-4">
          <MadeVersions made={made} base={person.record} />
        </div>
      ) : null}
      <Tailor key={person.record.id} application={application} person={person} hasVersion={made !== null} />
    </div>
  )
}
