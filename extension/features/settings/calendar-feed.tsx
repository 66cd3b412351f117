import { useEffect, useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { useSession } from '../../platform/session.ts'
import { endFeed, makeFeed, readFeed } from '../../sync/feed-api.ts'
import type { Feed } from '../../sync/feed-api.ts'
import type { OwnApi } from '../../sync/own-account.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useSay } from '../../ui/toast.tsx'
import { explain } from '../account/problems.ts'
import { dayWords } from '../application/facts.ts'
import { COPY } from './reminder-copy.ts'

function useFeed() {
  const [feed, setFeed] = useState<Feed>()
  const [problem, setProblem] = useState<string>()
  const ask = async (what: (api: OwnApi) => Promise<Feed>): Promise<boolean> => {
    setProblem(undefined)
    try {
      setFeed(await own(what))
      return true
    } catch (error) {
      setProblem(explain(error))
      return false
    }
  }
  useEffect(() => {
    own(readFeed).then(setFeed, (error: unknown) => setProblem(explain(error)))
  }, [])
  return { feed, problem, ask }
}

/** Asks whichever program keeps the calendar on this device to follow the address, not to fetch it once. */
const toFollow = (address: string): string => address.replace(/^https?:/, 'webcal:')

/** Shown once: the server itself does not know it any more. */
function Address({ address }: { address: string }) {
  const say = useSay()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    say({ message: COPY.feedCopied })
  }
  return (
    <div className="grid gap-2">
      <Notice kind="check">{COPY.feedMade}</Notice>
      <div className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <TextField
            label={COPY.feedAddress}
            readOnly
            value={address}
            onType={() => undefined}
            onFocus={({ target }) => target.select()}
          />
        </div>
        <Button className="min-h-8.5!" onClick={() => void copy()}>
          {COPY.feedCopy}
        </Button>
      </div>
      <a href={toFollow(address)} className="justify-self-start text-accent underline-offset-2 hover:underline">
        {COPY.feedFollow}
      </a>
    </div>
  )
}

function Made() {
  const { feed, problem, ask } = useFeed()
  const say = useSay()
  const make = async (): Promise<void> => {
    const replaced = Boolean(feed?.since)
    if ((await ask(makeFeed)) && replaced) say({ message: COPY.feedReplaced })
  }
  const end = async (): Promise<void> => {
    if (await ask(endFeed)) say({ message: COPY.feedEnded })
  }
  const since = feed?.since ? COPY.feedSince(dayWords(feed.since)) : COPY.feedNone
  return (
    <>
      {feed?.address ? <Address address={feed.address} /> : null}
      {feed && !feed.address ? <p>{since}</p> : null}
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      {feed ? (
        <div className="flex gap-2">
          <Button onClick={() => void make()}>{feed.since ? COPY.feedAnew : COPY.feedMake}</Button>
          {feed.since ? (
            <Button look="danger" onClick={() => void end()}>
              {COPY.feedEnd}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

/** The address under which other calendar programs read this one. */
export function CalendarFeed() {
  const { session, loading } = useSession()
  if (loading) return null
  return (
    <section className="grid gap-2" aria-label={COPY.feed}>
      <div>
        <h2 className="font-medium">{COPY.feed}</h2>
        <p className="text-12 text-ink-soft">{COPY.feedHint}</p>
      </div>
      {session?.token ? <Made key={session.userId} /> : <p className="text-ink-soft">{COPY.feedSignedOut}</p>}
    </section>
  )
}
