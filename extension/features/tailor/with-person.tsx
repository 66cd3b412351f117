import type { ReactNode } from 'react'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { COPY } from './copy.ts'
import { useTailorPerson } from './use-person.ts'

const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

interface Props {
  /** All else that it needs is there. */
  ready: boolean
  children: (person: TailorPerson) => ReactNode
}

/** What is written from a résumé: the way to the first one where there is none. */
export function WithPerson({ ready, children }: Props) {
  const person = useTailorPerson()
  if (person === null)
    return (
      <div className="p-3 narrow:p-4">
        <FirstResume />
      </div>
    )
  return person && ready ? children(person) : <Skeleton label={COPY.loading} />
}
