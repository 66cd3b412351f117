import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { COPY } from './copy.ts'
import { EditCard } from './edit-card.tsx'
import type { Proposal, Step, Tailoring } from './proposals.ts'
import { underOf } from './where.ts'

interface Props {
  state: Tailoring
  resume: Resume
  facts: ReadonlyMap<string, Fact>
  places: readonly string[]
  take: (step: Step) => void
}

/** What the person wrote counts once it was checked; where it could not be, it stays to be tried again. */
async function reword(resume: Resume, { edit }: Proposal, after: string, take: Props['take']): Promise<void> {
  const verdicts = await farMatcher().work('check', { lines: [{ text: after, under: underOf(resume, edit.line) }] })
  const verdict = verdicts?.[0]
  if (verdict) take({ do: 'reword', id: edit.id, after, verdict })
}

export function EditList({ state: { run, proposals, questions }, resume, facts, places, take }: Props) {
  const running = run === 'running'
  const none = run === 'done' && proposals.length === 0
  return (
    <>
      <output className="block text-ink-soft empty:hidden">
        {running ? COPY.proposing(proposals.length) : null}
        {run === 'stopped' ? COPY.stopped : null}
        {none ? (questions.length > 0 ? COPY.onlyQuestions : COPY.nothingToPropose) : null}
      </output>
      <ol className="grid gap-2 empty:hidden" aria-label={COPY.proposals} aria-busy={running}>
        {proposals.map((proposal) => (
          <EditCard
            key={proposal.edit.id}
            proposal={proposal}
            resume={resume}
            facts={facts}
            places={places}
            onDecide={(decision) => take({ do: 'decide', id: proposal.edit.id, decision })}
            onReword={(after) => reword(resume, proposal, after, take)}
          />
        ))}
      </ol>
    </>
  )
}
