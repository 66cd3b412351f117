import { ChevronRight, OctagonAlert } from 'lucide-react'
import type { Gate } from '@rolecall/shared/domain/match/gate.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { Button } from '../../ui/button.tsx'
import { COPY, GATE_WORDS } from './copy.ts'

const Broken = ({ gate: { why, quote } }: { gate: Gate }) => (
  <li className="flex items-start gap-2">
    <OctagonAlert size={16} strokeWidth={1.75} aria-hidden="true" className="mt-px shrink-0 text-check" />
    <div className="min-w-0">
      <p className="font-medium">{why}</p>
      {quote ? <p className="text-12 text-ink-soft wrap-anywhere">“{quote}”</p> : null}
    </div>
  </li>
)

const listed = (gates: readonly Gate[]): string =>
  new Intl.ListFormat('en').format(gates.map(({ id }) => GATE_WORDS[id]))

/** What the number is worth nothing without: what is against it at length, what is not in one line each. */
export function Gates({ gates }: { gates: readonly Gate[] }) {
  const of = (status: Gate['status']): Gate[] => gates.filter((one) => one.status === status)
  const [broken, passed, open] = [of('fail'), of('pass'), of('unknown')]
  return (
    <div className="grid gap-1.5">
      <ul className="grid gap-1.5 empty:hidden">
        {broken.map((gate) => (
          <Broken key={gate.id} gate={gate} />
        ))}
      </ul>
      {passed.length > 0 ? <p className="text-ink-soft">{COPY.passed(listed(passed))}</p> : null}
      {open.length > 0 ? (
        <details className="fold text-ink-soft">
          <summary className="flex items-start gap-1.5 rounded-control">
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              aria-hidden="true"
              className="fold-arrow mt-0.5 shrink-0 transition-[rotate]"
            />
            {COPY.open(listed(open))}
          </summary>
          <ul className="grid gap-1 ps-5 pt-1">
            {open.map(({ id, why }) => (
              <li key={id}>{why}</li>
            ))}
          </ul>
          <Button look="link" size="inline" className="ms-5" onClick={() => void openDashboard('#/settings/profile')}>
            {COPY.profile}
          </Button>
        </details>
      ) : null}
    </div>
  )
}
