import type { AiPurse, AiUsage } from '../../sync/ai-api.ts'
import { Section } from '../account-settings/section.tsx'
import { COPY } from './copy.ts'

/** Days begin at midnight UTC; the person is told when that is for them. */
const timeOf = (at: string): string => new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' })

const shareOf = ({ spent, cap }: AiPurse): number =>
  Math.min(1, Math.max(cap.cost > 0 ? spent.cost / cap.cost : 0, cap.tokens > 0 ? spent.tokens / cap.tokens : 0))

const Purse = ({ purse }: { purse: AiPurse }) => (
  <div className="grid gap-1.5 px-4 py-3">
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <p className="font-medium">{COPY[purse.payer]}</p>
      <p>{COPY.spent(COPY.money(purse.spent.cost), COPY.money(purse.cap.cost))}</p>
    </div>
    <span aria-hidden="true" className="h-1 overflow-hidden rounded-full bg-line">
      <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round(shareOf(purse) * 100)}%` }} />
    </span>
    <p className="text-12 text-ink-soft">{COPY.tokens(purse.spent.tokens, purse.cap.tokens)}</p>
  </div>
)

/** What writing took today, and what it may still take. */
export function UsagePart({ usage: { today } }: { usage: AiUsage }) {
  const shown = today.purses.filter(({ cap, spent }) => cap.tokens > 0 || spent.tokens > 0)
  return (
    <div className="grid gap-2">
      <Section title={COPY.today}>
        {shown.length === 0 ? <p className="px-4 py-3 text-ink-soft">{COPY.none}</p> : null}
        {shown.map((purse) => (
          <Purse key={purse.payer} purse={purse} />
        ))}
      </Section>
      <p className="text-12 text-ink-soft">{COPY.resets(timeOf(today.resetsAt))}</p>
    </div>
  )
}
