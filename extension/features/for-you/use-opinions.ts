import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { sayOf, takeBackOf } from '../../sync/recommendations-api.ts'
import { takenOut } from './taken-out.ts'
import { useTell } from '../account/use-tell.ts'
import { titleOf } from '../application/facts.ts'
import { COPY } from './copy.ts'
import type { ForYou } from './use-recommendations.ts'

/** What a person says of a job, heard at once here and taken back where the server does not hear it. */
export function useOpinions(change: ForYou['change']) {
  const tell = useTell()
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const want = (id: string, isWanted: boolean): void =>
    setWanted((before) => new Set(isWanted ? [...before, id] : [...before].filter((one) => one !== id)))

  const dismiss = (job: Recommendation): void => {
    const { out, back } = takenOut(change, ({ id }) => id === job.id)
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
