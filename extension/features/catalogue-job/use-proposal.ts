import type { Proposal, ProposalAnswer } from '@rolecall/shared/domain/proposal.ts'
import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { answerProposal, readProposals } from '../../sync/proposals-api.ts'
import { useSay, useUnderway } from '../../ui/toast.tsx'
import { explain } from '../account/problems.ts'
import { COPY } from './copy.ts'

interface Asking {
  proposal: Proposal | null
  say: (answer: Exclude<ProposalAnswer, null>) => void
}

/** The best proposal for an application. Who is signed out, or offline, is not bothered with it. */
export function useProposal(application: string): Asking {
  const { session } = useSession()
  const isSignedIn = typeof session?.token === 'string'
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const tell = useSay()
  const underway = useUnderway()
  useEffect(() => {
    let wanted = true
    if (isSignedIn)
      own(readProposals(application)).then(
        ({ items }) => wanted && setProposal(items[0] ?? null),
        // It is asked again whenever the application is opened; until then nothing is missing.
        () => wanted && setProposal(null),
      )
    return () => void (wanted = false)
  }, [application, isSignedIn])

  const send = (of: Proposal, answer: ProposalAnswer, message: string | null): void => {
    setProposal(answer === null ? of : null)
    const work = own(answerProposal(of.id, answer))
    underway(work)
    work.then(
      () => message !== null && tell({ message, undo: { label: COPY.undo, run: () => send(of, null, null) } }),
      (error: unknown) => {
        setProposal(answer === null ? null : of)
        tell({ message: explain(error) })
      },
    )
  }
  return {
    proposal,
    say: (answer) => {
      if (proposal) send(proposal, answer, answer === 'accept' ? COPY.linked : COPY.apart)
    },
  }
}
