import type { Proposal } from '@rolecall/shared/domain/follow-up.ts'
import { acceptFollowUp, declineFollowUp } from '../../store/follow-ups.ts'
import { moveApplications } from '../../store/moves.ts'
import { useProposals } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { useEdit } from '../application/attempt.ts'
import { dayWords, shownAt } from '../application/facts.ts'
import { COPY } from './copy.ts'

interface Props<P> {
  id: string
  proposal: P
}

type FollowUp = Extract<Proposal, { kind: 'follow-up' }>

function FollowUpLine({ id, proposal }: Props<FollowUp>) {
  const edit = useEdit()
  const { after, since, at } = proposal
  const text = after === 'applied' ? COPY.ask : COPY.thank
  const now = shownAt()
  return (
    <>
      <p className="min-w-0 grow basis-60">
        {COPY.propose(after, now - since)}{' '}
        {at <= now ? COPY.proposeNow : COPY.proposeOn(dayWords(new Date(at).toISOString()))}
      </p>
      <Button size="small" onClick={() => edit(acceptFollowUp(id, proposal, text), COPY.added)}>
        {COPY.accept}
      </Button>
      <Button look="plain" size="small" onClick={() => edit(declineFollowUp(id, text), COPY.declined)}>
        {COPY.notNow}
      </Button>
    </>
  )
}

function GhostedLine({ id, proposal }: Props<Extract<Proposal, { kind: 'ghosted' }>>) {
  const edit = useEdit()
  const wait = (): void => edit(declineFollowUp(id, COPY.ask), COPY.waitingOn)
  return (
    <>
      <p className="min-w-0 grow basis-60">{COPY.quiet(shownAt() - proposal.since)}</p>
      <Button size="small" onClick={() => edit(moveApplications([{ id, stage: 'ghosted' }]), COPY.movedGhosted)}>
        {COPY.ghosted}
      </Button>
      <Button look="plain" size="small" onClick={wait}>
        {COPY.stillWaiting}
      </Button>
    </>
  )
}

/** What is worth doing about an application of which nothing was heard, each a press away. */
export default function Proposals({ application }: { application: ApplicationView }) {
  const proposals = useProposals(application) ?? []
  const { id } = application
  return proposals.map((proposal) => (
    <section
      key={proposal.kind}
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 rounded-card border border-line bg-card px-3 py-2"
    >
      {proposal.kind === 'ghosted' ? (
        <GhostedLine id={id} proposal={proposal} />
      ) : (
        <FollowUpLine id={id} proposal={proposal} />
      )}
    </section>
  ))
}
