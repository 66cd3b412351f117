import { useState } from 'react'
import { signOut } from '../../platform/account.ts'
import { own } from '../../platform/own-account.ts'
import { listSessions, revokeAll, revokeOthers, revokeSession } from '../../sync/own-account.ts'
import type { OwnSession } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useServer } from '../account/use-server.ts'
import { ago } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { Row, Section } from './section.tsx'
import type { TurnProps } from './forms.ts'
import { useDo } from './use-do.ts'

const readSessions = () => own(listSessions)

const detailsOf = ({ name, agent, ip, seenAt }: OwnSession): string =>
  [...(name === agent ? [] : [agent]), ...(ip === null ? [] : [ip]), COPY.seen(ago(seenAt))].join(' · ')

function One({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { name, current } = session
  const end = (
    <Button aria-label={COPY.endSessionOf(name)} onClick={onEnd}>
      {COPY.endSession}
    </Button>
  )
  const label = (
    <>
      {name}
      {current ? <Chip>{COPY.here}</Chip> : null}
    </>
  )
  return (
    <Row label={label} action={current ? null : end}>
      {detailsOf(session)}
    </Row>
  )
}

async function endAll(): Promise<void> {
  await own(revokeAll)
  await signOut({ keep: true })
}

function SignOutEverywhere() {
  const [asking, setAsking] = useState(false)
  const run = useDo(() => undefined)
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {COPY.endAll}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={COPY.endAll} text={COPY.endAllText}>
        <Button look="danger" onClick={() => run(endAll())}>
          {COPY.endAll}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {COPY.cancel}
        </Button>
      </Dialog>
    </>
  )
}

/** `onChange`: devices and the activity say the same from another side. */
export function Sessions({ turn, onChange }: TurnProps) {
  const { data, problem, again } = useServer(readSessions, turn)
  const run = useDo(onChange)
  const others = data?.some(({ current }) => !current) ?? false
  const actions = (
    <>
      {others ? <Button onClick={() => run(own(revokeOthers), COPY.othersEnded)}>{COPY.endOthers}</Button> : null}
      <SignOutEverywhere />
    </>
  )
  return (
    <Section title={COPY.sessions} actions={data ? actions : null}>
      {problem ? <Problem message={problem} retry={{ label: COPY.retry, run: again }} /> : null}
      {!data && !problem ? <Skeleton rows={2} label={COPY.reading} /> : null}
      {data?.map((session) => (
        <One
          key={session.id}
          session={session}
          onEnd={() =>
            run(
              own((api) => revokeSession(api, session.id)),
              COPY.sessionEnded(session.name),
            )
          }
        />
      ))}
    </Section>
  )
}
