import { Check, Pencil, Undo2, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { takesFocus } from '../../ui/focus.ts'
import { ChangeShown } from './change-shown.tsx'
import { COPY, KIND_WORDS } from './copy.ts'
import { isOffered } from './proposals.ts'
import type { Decision, Proposal } from './proposals.ts'
import { RestsOn } from './rests-on.tsx'
import { OwnWords } from './own-words.tsx'
import { Unproven } from './unproven.tsx'
import { whereOf } from './where.ts'

export interface EditCardProps {
  proposal: Proposal
  resume: Resume
  facts: ReadonlyMap<string, Fact>
  places: readonly string[]
  onDecide: (decision: Decision) => void
  /** Told with what the person wrote; it is checked before it counts. */
  onReword: (after: string) => Promise<void>
}

const SIDES: Record<Decision, string> = {
  open: 'border-line',
  accepted: 'border-good',
  rejected: 'border-line',
}

function Decided({ decision, onDecide }: { decision: Exclude<Decision, 'open'>; onDecide: EditCardProps['onDecide'] }) {
  const Icon = decision === 'accepted' ? Check : X
  return (
    <div className="flex items-center gap-1.5">
      <Icon
        size={16}
        strokeWidth={2}
        aria-hidden="true"
        className={decision === 'accepted' ? 'text-good' : 'text-ink-soft'}
      />
      <span className="font-medium">{COPY[decision]}</span>
      <Button look="plain" size="small" className="ms-auto" onClick={() => onDecide('open')}>
        <Undo2 size={14} strokeWidth={1.75} aria-hidden="true" />
        {COPY.takeBack}
      </Button>
    </div>
  )
}

interface ChoicesProps extends Pick<EditCardProps, 'proposal' | 'onDecide'> {
  onEdit: () => void
}

function Choices({ proposal, onDecide, onEdit }: ChoicesProps) {
  const { kind } = proposal.edit
  return (
    <div className="flex flex-wrap gap-1.5">
      {isOffered(proposal) ? (
        <Button size="small" onClick={() => onDecide('accepted')}>
          <Check size={14} strokeWidth={2} aria-hidden="true" className="text-good" />
          {COPY.accept}
        </Button>
      ) : null}
      <Button size="small" onClick={() => onDecide('rejected')}>
        <X size={14} strokeWidth={2} aria-hidden="true" className="text-ink-soft" />
        {COPY.reject}
      </Button>
      {kind === 'rewrite' || kind === 'add' ? (
        <Button look="plain" size="small" onClick={onEdit}>
          <Pencil size={14} strokeWidth={1.75} aria-hidden="true" />
          {COPY.editWords}
        </Button>
      ) : null}
    </div>
  )
}

function Open({ onLeft, ...props }: EditCardProps & { onLeft: () => void }) {
  const { proposal, places, onDecide, onReword } = props
  const [writing, setWriting] = useState(false)
  const { after, verdict } = proposal.edit
  const leave = (): void => {
    onLeft()
    setWriting(false)
  }
  if (!proposal.whole) return <p className="text-12 text-ink-soft">{COPY.stillComing}</p>
  if (writing) return <OwnWords text={after ?? ''} onKeep={(words) => onReword(words).then(leave)} onLeave={leave} />
  return (
    <>
      {verdict?.supported === false ? (
        <Unproven verdict={verdict} text={after ?? ''} places={places} onStated={() => void onReword(after ?? '')} />
      ) : null}
      <Choices proposal={proposal} onDecide={onDecide} onEdit={() => setWriting(true)} />
    </>
  )
}

/** One proposed change: what it makes of the line, why, what it rests on, and what the person says to it. */
export function EditCard(props: EditCardProps) {
  const { proposal, resume, facts, onDecide } = props
  const { edit, decision, whole, own } = proposal
  const card = useRef<HTMLLIElement>(null)
  // What was pressed goes away with the press: the card keeps the place of whoever has no mouse.
  const left = (): void => takesFocus(card.current)
  const decide = (next: Decision): void => {
    left()
    onDecide(next)
  }
  return (
    <li
      ref={card}
      tabIndex={-1}
      className={cx(
        'grid gap-2 rounded-card border bg-card p-3',
        SIDES[decision],
        decision === 'rejected' && 'text-ink-soft',
      )}
    >
      <div className="flex items-baseline gap-2 text-12 text-ink-soft">
        <h3 className="min-w-0 grow truncate font-medium">{whereOf(resume, edit.line)}</h3>
        <span className="shrink-0">{own ? COPY.yours : KIND_WORDS[edit.kind]}</span>
      </div>
      <ChangeShown edit={edit} resume={resume} whole={whole} />
      {decision === 'open' ? (
        <>
          {edit.why === '' ? null : <p className="text-ink-soft">{edit.why}</p>}
          <RestsOn ids={edit.facts} facts={facts} />
          <Open {...props} onDecide={decide} onLeft={left} />
        </>
      ) : (
        <Decided decision={decision} onDecide={decide} />
      )}
    </li>
  )
}
