import type { Recommendations } from '@rolecall/shared/domain/recommendations.ts'
import { Compass, FileUser, Inbox, LogIn, RotateCcw } from 'lucide-react'
import { useSession } from '../../platform/session.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ago } from '../application/facts.ts'
import { addressOf } from '../dashboard/address.ts'
import { ViewActions } from '../dashboard/view-actions.tsx'
import { COPY } from './copy.ts'
import { JobList } from './job-list.tsx'
import { useRecommendations } from './use-recommendations.ts'
import type { ForYou } from './use-recommendations.ts'

const LINK = 'font-medium text-accent underline-offset-2 hover:underline'
const ACCOUNT = addressOf('settings', 'account')

const SignedOut = () => (
  <Empty icon={LogIn} title={COPY.signedOut} text={COPY.signedOutHint}>
    <a className={LINK} href={ACCOUNT}>
      {COPY.signIn}
    </a>
  </Empty>
)

function Lacking({ lack }: { lack: Recommendations['lack'] }) {
  if (lack === null) return <Empty icon={Compass} title={COPY.allGone} text={COPY.allGoneHint} />
  const icon = lack === 'resume' ? FileUser : Inbox
  const [words, address] =
    lack === 'resume' ? [COPY.addResume, addressOf('resumes')] : [COPY.profile, addressOf('settings', 'profile')]
  return (
    <Empty icon={icon} {...COPY.lack[lack]}>
      {lack === 'jobs' ? null : (
        <a className={LINK} href={address}>
          {words}
        </a>
      )}
    </Empty>
  )
}

/** Where this list comes from: who took part in it, and what is tried out on it. */
function About({ list: { notes, model, tried } }: { list: Recommendations }) {
  const told = [...notes, ...(model === null ? [] : [COPY.model(model)])]
  return (
    <div className="grid gap-1 text-12 text-ink-soft">
      {told.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {tried ? (
        <p>
          {COPY.tried(tried.about)}{' '}
          <a className={LINK} href={addressOf('settings', 'matching')}>
            {COPY.triedOut}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function Listed({ shown, change }: { shown: NonNullable<ForYou['shown']>; change: ForYou['change'] }) {
  const { list } = shown
  if (list.items.length === 0) return <Lacking lack={list.lack} />
  return (
    <>
      <output className="font-semibold">{COPY.count(list.items.length)}</output>
      <JobList jobs={list.items} change={change} />
      <About list={list} />
    </>
  )
}

/** Why what is shown may be old, above it; where there is nothing to show, in its place. */
function Trouble({ shown, problem, refresh, isSignedIn }: ForYou & { isSignedIn: boolean }) {
  const age = shown && ago(shown.at)
  if (!isSignedIn && age)
    return (
      <Notice kind="check">
        {COPY.keptSignedOut(age)}{' '}
        <a className={LINK} href={ACCOUNT}>
          {COPY.signIn}
        </a>
      </Notice>
    )
  if (problem === null) return null
  const message = age ? `${problem} ${COPY.keptFrom(age)}` : problem
  return <Problem message={message} retry={{ label: COPY.retry, run: refresh }} />
}

function ForPerson({ userId, isSignedIn }: { userId: string; isSignedIn: boolean }) {
  const forYou = useRecommendations(userId, isSignedIn)
  const { shown, asking, refresh, change } = forYou
  if (!shown && !asking && !isSignedIn) return <SignedOut />
  return (
    <div className="grid max-w-200 content-start gap-4 p-4">
      {isSignedIn ? (
        <ViewActions>
          <Button disabled={asking} onClick={refresh}>
            <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
            {COPY.again}
          </Button>
        </ViewActions>
      ) : null}
      <Trouble {...forYou} isSignedIn={isSignedIn} />
      {shown ? <Listed shown={shown} change={change} /> : null}
      {!shown && asking ? <Skeleton label={COPY.loading} rows={5} /> : null}
    </div>
  )
}

/** Jobs that the server has gathered, the ones that fit this person best. */
export default function ForYouView() {
  const { session, loading } = useSession()
  if (loading) return null
  if (!session) return <SignedOut />
  return <ForPerson key={session.userId} userId={session.userId} isSignedIn={session.token !== null} />
}
