import { Circle, CircleCheck, CircleDotDashed, Plus } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Requirement } from '@rolecall/shared/domain/match/requirement.ts'
import { addSkills } from '../../store/resumes.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useEdit } from '../application/attempt.ts'
import { COPY, STATE_WORDS } from './copy.ts'

type State = Requirement['state']
const MARKS: Record<State, { icon: LucideIcon; tone: string }> = {
  met: { icon: CircleCheck, tone: 'text-good' },
  partly: { icon: CircleDotDashed, tone: 'text-check' },
  missing: { icon: Circle, tone: 'text-ink-soft' },
}

const NO_PROOF = { path: '', text: COPY.noProof }

/** The two sentences beside each other, or below each other where there is no room. */
const BothSides = ({ requirement: { quote, evidence } }: { requirement: Requirement }) => (
  <dl className="grid gap-2 @[22rem]:grid-cols-2 @[22rem]:gap-x-4">
    <div className="row-span-full grid content-start gap-0.5">
      <dt className="text-12 text-ink-soft">{COPY.asked}</dt>
      <dd className="border-s-2 border-line ps-2 wrap-anywhere">{quote}</dd>
    </div>
    {(evidence.length === 0 ? [NO_PROOF] : evidence).map(({ path, text }) => (
      <div key={path} className="grid content-start gap-0.5 @[22rem]:col-start-2">
        <dt className="text-12 text-ink-soft">{path.startsWith('profile.') ? COPY.said : COPY.proof}</dt>
        <dd
          className={cx(
            'border-s-2 ps-2 wrap-anywhere',
            path === '' ? 'border-transparent ps-0! text-ink-soft' : 'border-line',
          )}
        >
          {text}
        </dd>
      </div>
    ))}
  </dl>
)

/** A skill that the person has and the résumé does not say is put there from here. */
function Know({ requirement: { skills }, resumeId }: { requirement: Requirement; resumeId: string }) {
  const edit = useEdit()
  const missing = skills.filter(({ state }) => state !== 'met')
  if (missing.length === 0) return null
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap gap-1.5">
        {missing.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => edit(addSkills(resumeId, [name]), COPY.knownNow(name))}>
            <Plus size={12} strokeWidth={2} aria-hidden="true" />
            {COPY.know(name)}
          </Button>
        ))}
      </div>
      <p className="text-12 text-ink-soft">{COPY.knowHint}</p>
    </div>
  )
}

export type Answer = (requirement: Requirement) => ReactNode

interface RowProps {
  requirement: Requirement
  /** What the person can do about it. */
  answer: Answer
  /** The sentence asks for several things: this line says which of them it is about. */
  named: boolean
}

function Row({ requirement, answer, named }: RowProps) {
  const { state, need, quote, asks, why } = requirement
  const [open, setOpen] = useState(false)
  const { icon: Icon, tone } = MARKS[state]
  return (
    <li className="border-b border-line last:border-b-0">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="fold">
        <summary className="flex items-start gap-2 rounded-control py-2">
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" className={cx('mt-px shrink-0', tone)} />
          <span className="min-w-0 grow">
            <span className="sr-only">{STATE_WORDS[state]}: </span>
            <span className={cx('wrap-anywhere', !open && 'line-clamp-2')}>{quote}</span>
            {named ? <span className="block text-12 text-ink-soft">{asks}</span> : null}
          </span>
          <span className={cx('shrink-0 text-12', need === 'must' ? 'font-medium' : 'text-ink-soft')}>
            {COPY[need]}
          </span>
        </summary>
        {open ? (
          <div className="@container grid gap-2 ps-6 pb-3">
            <p>{why}</p>
            <BothSides requirement={requirement} />
            {answer(requirement)}
          </div>
        ) : null}
      </details>
    </li>
  )
}

const countOf = (ledger: readonly Requirement[], state: State): number =>
  ledger.filter((one) => one.state === state).length

/** What must be comes first; of each kind what is missing. */
const ORDER: readonly State[] = ['missing', 'partly', 'met']
const inOrder = (ledger: readonly Requirement[]): Requirement[] =>
  ledger.toSorted(
    (a, b) => Number(a.need === 'nice') - Number(b.need === 'nice') || ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  )

interface LedgerProps {
  ledger: readonly Requirement[]
  resumeId: string
  /** Left out: a skill that is missing can be put into the résumé. */
  answer?: Answer
}

/** Each thing the posting asks for beside what the résumé says to it. */
export function Ledger({ ledger, resumeId, answer }: LedgerProps) {
  const know: Answer = (requirement) => <Know requirement={requirement} resumeId={resumeId} />
  if (ledger.length === 0) return <p className="text-ink-soft">{COPY.noLedger}</p>
  return (
    <div className="grid gap-1">
      <p className="text-ink-soft">
        {COPY.counts(countOf(ledger, 'met'), countOf(ledger, 'partly'), countOf(ledger, 'missing'))}
      </p>
      <ul>
        {inOrder(ledger).map((requirement, at) => (
          <Row
            // oxlint-disable-next-line react/no-array-index-key -- one sentence may ask for several things.
            key={`${requirement.asks} ${requirement.quote} ${at}`}
            requirement={requirement}
            answer={answer ?? know}
            named={ledger.filter(({ quote }) => quote === requirement.quote).length > 1}
          />
        ))}
      </ul>
    </div>
  )
}
