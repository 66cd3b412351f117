import type { ApplicationView } from '../../store/view.ts'
import { Tailor } from './tailor.tsx'
import { useTailored } from './use-person.ts'
import { MadeVersions } from './made-versions.tsx'
import { WithPerson } from './with-person.tsx'

/** One's résumé, made to fit this posting: what could change, and what was made so far. */
export default function ResumeTab({ application }: { application: ApplicationView }) {
  const made = useTailored(application.id)
  return (
    <WithPerson ready={made !== undefined}>
      {(person) => (
        <div className="@container grid gap-5 pt-3 narrow:pt-4">
          {made ? (
            <div className="px-3 narrow:px-4">
              <MadeVersions made={made} base={person.record} />
            </div>
          ) : null}
          <Tailor key={person.record.id} application={application} person={person} hasVersion={Boolean(made)} />
        </div>
      )}
    </WithPerson>
  )
}
