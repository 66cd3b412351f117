import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Requirement } from '@rolecall/shared/domain/match/requirement.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import type { Explained } from '../../store/matches.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Fold } from '../application/fold.tsx'
import { COPY as MATCH } from '../match/copy.ts'
import { Factors } from '../match/factors.tsx'
import { Gates } from '../match/gates.tsx'
import { Ledger } from '../match/ledger.tsx'
import type { Answer as AnswerTo } from '../match/ledger.tsx'
import { AskFact } from './ask-fact.tsx'
import { AtsPart } from './ats-part.tsx'
import { COPY } from './copy.ts'
import { KeywordsPart } from './keywords-part.tsx'
import { StatedPart } from './stated-part.tsx'
import { useAnalysis } from './use-analysis.ts'
import { usePlaces } from './use-person.ts'

const FirstResume = onceDrawn(() => import('../resume/first-resume.tsx'))

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-1.5">
    <h2 className="text-14 font-semibold">{title}</h2>
    {children}
  </section>
)

/** What they ask for and nothing shows: the person may have it all the same. */
function Answer({ requirement, places }: { requirement: Requirement; places: readonly string[] }) {
  const [asked, setAsked] = useState(false)
  const { state, skills, asks } = requirement
  if (state === 'met') return null
  const missing = skills.filter((one) => one.state !== 'met').map(({ name }) => name)
  const what = missing.length > 0 ? new Intl.ListFormat('en').format(missing) : asks
  if (!asked)
    return (
      <Button size="small" className="justify-self-start" onClick={() => setAsked(true)}>
        {COPY.answer}
      </Button>
    )
  const leave = (): void => setAsked(false)
  return (
    <AskFact question={COPY.haveIt(what)} about={what.slice(0, 300)} places={places} onStated={leave} onLeave={leave} />
  )
}

interface Props {
  application: ApplicationView
  explained: Explained | null
  hasResume: boolean | undefined
}

function Shown({ application, explained: { match, track, resumeId } }: Props & { explained: Explained }) {
  const places = usePlaces()
  const analysis = useAnalysis(application.posting, match.hash)
  const answer: AnswerTo = (requirement) => <Answer requirement={requirement} places={places} />
  return (
    <div className="grid gap-5 p-3 narrow:p-4">
      <Part title={MATCH.gates}>
        <Gates gates={match.gates} />
      </Part>
      <Part title={MATCH.ledger}>
        <Ledger ledger={match.ledger} resumeId={resumeId} answer={answer} />
      </Part>
      {analysis ? (
        <>
          <Part title={COPY.keywords}>
            <KeywordsPart keywords={analysis.keywords} />
          </Part>
          <Part title={COPY.ats}>
            <AtsPart checks={analysis.ats} />
          </Part>
        </>
      ) : null}
      <StatedPart />
      {match.short === null ? (
        <Fold title={COPY.factors}>
          <div className="grid gap-2">
            <p className="text-12 text-ink-soft">{MATCH.factorsHint}</p>
            <Factors factors={match.factors} />
            <Button look="link" size="inline" onClick={() => void openDashboard('#/settings/matching')}>
              {MATCH.weights}
            </Button>
          </div>
        </Fold>
      ) : null}
      {track === null ? null : <p>{track}</p>}
    </div>
  )
}

/** What they ask beside what the person can prove. */
export default function FitTab(props: Props) {
  const { explained, hasResume } = props
  if (hasResume === false)
    return (
      <div className="p-3 narrow:p-4">
        <FirstResume />
      </div>
    )
  return explained ? <Shown {...props} explained={explained} /> : <Skeleton label={MATCH.working} />
}
