import type { ReactNode } from 'react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import type { Explained } from '../../store/matches.ts'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'
import { Factors } from './factors.tsx'
import { Gates } from './gates.tsx'
import { Ledger } from './ledger.tsx'

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-1.5">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </section>
)

/** Everything behind the number. */
export default function MatchDetails({ explained: { match, track, resumeId } }: { explained: Explained }) {
  return (
    <div className="grid gap-4">
      <Part title={COPY.gates}>
        <Gates gates={match.gates} />
      </Part>
      <Part title={COPY.ledger}>
        <Ledger ledger={match.ledger} resumeId={resumeId} />
      </Part>
      {match.short === null ? (
        <Part title={COPY.factors}>
          <p className="text-12 text-ink-soft">{COPY.factorsHint}</p>
          <Factors factors={match.factors} />
        </Part>
      ) : null}
      {track === null ? null : <p>{track}</p>}
      <div className="flex flex-wrap gap-x-3">
        <Button look="link" size="inline" onClick={() => void openDashboard(`#/resumes/${resumeId}`)}>
          {COPY.resume}
        </Button>
        <Button look="link" size="inline" onClick={() => void openDashboard('#/settings/matching')}>
          {COPY.weights}
        </Button>
      </div>
    </div>
  )
}
