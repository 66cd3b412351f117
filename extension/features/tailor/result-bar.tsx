import { useEffect, useMemo, useState } from 'react'
import { applyEdits } from '@rolecall/shared/resume/edit.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { keepTailored } from '../../store/tailored.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { useSay } from '../../ui/toast.tsx'
import { useAttempt } from '../application/attempt.ts'
import { companyOf } from '../application/facts.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { COPY } from './copy.ts'
import { acceptedEdits, isOffered, NOTHING } from './proposals.ts'
import type { Step, Tailoring } from './proposals.ts'

interface Numbers {
  was: number
  is: number
}

/** The number before and with what is accepted. The last one stays until the next is known. */
function useNumbers(posting: Posting, before: Resume, after: Resume | null): Numbers | null {
  const [numbers, setNumbers] = useState<Numbers | null>(null)
  useEffect(() => {
    if (!after) return
    let wanted = true
    const judge = (resume: Resume) => farMatcher().work('judge', { posting, resume })
    void Promise.all([judge(before), judge(after)]).then(
      ([was, is]) => wanted && setNumbers(was === null || is === null ? null : { was, is }),
    )
    return () => void (wanted = false)
  }, [posting, before, after])
  return after && numbers
}

interface Props {
  state: Tailoring
  application: ApplicationView
  person: TailorPerson
  take: (step: Step) => void
}

function useKeep({ state, application, person: { record }, take }: Props): (resume: Resume) => void {
  const attempt = useAttempt()
  return (resume) => {
    const company = companyOf(application.posting)
    const kept = keepTailored({ base: record, resume, application: application.id, company }).then((made) => {
      take({ do: 'restore', state: NOTHING })
      return made
    })
    const undo = async (): Promise<void> => {
      await (await kept).takeBack()
      take({ do: 'restore', state })
    }
    attempt(kept, { message: COPY.versionKept, undo })
  }
}

/** How many are accepted, what that makes of the number, and the way to keep it. It stays in sight. */
export function ResultBar(props: Props) {
  const { state, application, person, take } = props
  const say = useSay()
  const keep = useKeep(props)
  const { proposals } = state
  const accepted = useMemo(() => acceptedEdits({ proposals }), [proposals])
  const after = useMemo(
    () => (accepted.length === 0 ? null : applyEdits(person.resume, accepted)),
    [accepted, person.resume],
  )
  const numbers = useNumbers(application.posting, person.resume, after)
  const open = state.proposals.filter((one) => one.decision === 'open' && isOffered(one)).length
  if (state.proposals.length === 0 || state.run === 'running') return null
  const acceptAll = (): void => {
    take({ do: 'accept-all' })
    say({ message: COPY.allAccepted(open), undo: { label: COPY.takeBack, run: () => take({ do: 'restore', state }) } })
  }
  return (
    <div data-foot className="sticky bottom-0 grid gap-2 border-t border-line bg-paper p-3 narrow:px-4">
      <output className="block">
        <span className="font-medium">{COPY.acceptedOf(accepted.length, state.proposals.length)}</span>
        {numbers ? <span className="text-ink-soft"> · {COPY.numbers(numbers.was, numbers.is)}</span> : null}
      </output>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!after} onClick={() => after && keep(after)}>
          {COPY.keepVersion}
        </Button>
        {open > 0 ? <Button onClick={acceptAll}>{COPY.acceptAll(open)}</Button> : null}
      </div>
    </div>
  )
}
