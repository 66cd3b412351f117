import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { sayOf, takeBackOf } from '../../sync/recommendations-api.ts'
import { useSay, useUnderway } from '../../ui/toast.tsx'
import { explain } from '../account/problems.ts'
import { titleOf } from '../application/facts.ts'
import { COPY } from './copy.ts'
import type { ForYou } from './use-recommendations.ts'

interface Told {
  /** Null: nothing is said where it went well. */
  message: string | null
  /** What was done here, undone where the server did not hear of it. */
  back: () => void
  undo?: () => void
}

function useTell(): (work: Promise<unknown>, told: Told) => void {
  const say = useSay()
  const underway = useUnderway()
  return (work, { message, back, undo }) => {
    underway(work)
    work.then(
      () => message !== null && say({ message, ...(undo && { undo: { label: COPY.undo, run: undo } }) }),
      (error: unknown) => {
        back()
        say({ message: explain(error) })
      },
    )
  }
}

/** What a person says of a job, heard at once here and taken back where the server does not hear it. */
export function useOpinions(change: ForYou['change']) {
  const tell = useTell()
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const want = (id: string, isWanted: boolean): void =>
    setWanted((before) => new Set(isWanted ? [...before, id] : [...before].filter((one) => one !== id)))

  const dismiss = (job: Recommendation): void => {
    let at = 0
    const out = (): void =>
      change((items) => {
        at = Math.max(0, items.indexOf(job))
        return items.filter(({ id }) => id !== job.id)
      })
    const back = (): void =>
      change((items) => (items.some(({ id }) => id === job.id) ? items : items.toSpliced(at, 0, job)))
    const undo = (): void => {
      back()
      tell(own(takeBackOf(job.id)), { message: null, back: out })
    }
    out()
    tell(own(sayOf(job.id, 'dismissed')), { message: COPY.notSaid(titleOf(job.posting)), back, undo })
  }

  const wantMore = ({ id, posting }: Recommendation): void => {
    const yes = (): void => want(id, true)
    const no = (): void => want(id, false)
    const undo = (): void => {
      no()
      tell(own(takeBackOf(id)), { message: null, back: yes })
    }
    yes()
    tell(own(sayOf(id, 'more')), { message: COPY.moreSaid(titleOf(posting)), back: no, undo })
  }
  return { wanted, dismiss, wantMore }
}
