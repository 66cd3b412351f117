import type { Notice } from '@rolecall/shared/domain/search/found.ts'
import { Button } from '../../ui/button.tsx'
import { ago } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { COPY as NOTICE } from './notice-copy.ts'
import { findAddress } from './place.ts'
import type { NoticePages } from './use-notices.ts'

function Row({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { job, search, at, seenAt } = notice
  return (
    <li className="flex items-start gap-2 border-t border-line py-2.5 first:border-t-0">
      <span className="mt-1.5 grid size-2 shrink-0">
        {seenAt === null ? (
          <span className="size-2 rounded-full bg-accent" title={COPY.isUnseen}>
            <span className="sr-only">{COPY.isUnseen}</span>
          </span>
        ) : null}
      </span>
      <div className="grid min-w-0 grow">
        <a
          className={`justify-self-start underline-offset-2 wrap-anywhere hover:underline ${seenAt === null ? 'font-semibold' : ''}`}
          href={findAddress('', job.id)}
          onClick={onOpen}
        >
          {job.title}
        </a>
        <span className="wrap-anywhere">{[job.company, job.location].filter(Boolean).join(' · ')}</span>
        <span className="text-12 text-ink-soft wrap-anywhere">
          {NOTICE.found(search.name)} · {ago(at)}
        </span>
      </div>
    </li>
  )
}

/** New jobs of the saved searches, the newest first. */
export function NoticesList({ notices }: { notices: NoticePages }) {
  const { items = [], next, unseen, asking, more, see, seeAll } = notices
  return (
    <section aria-label={COPY.notices} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-16 font-semibold">
          {COPY.notices}
          {unseen > 0 ? <span className="ps-2 text-14 font-normal text-ink-soft">{NOTICE.unseen(unseen)}</span> : null}
        </h2>
        {unseen > 0 ? (
          <Button look="link" size="inline" onClick={seeAll}>
            {COPY.allSeen}
          </Button>
        ) : null}
      </div>
      {items.length === 0 ? <p className="text-ink-soft">{COPY.noNotices}</p> : null}
      <ul aria-label={COPY.notices} className="rounded-card border border-line bg-card px-3 empty:hidden">
        {items.map((notice) => (
          <Row key={notice.id} notice={notice} onOpen={() => see(notice)} />
        ))}
      </ul>
      {next === null ? null : (
        <Button className="justify-self-start" disabled={asking} onClick={more}>
          {COPY.olderNotices}
        </Button>
      )}
    </section>
  )
}
