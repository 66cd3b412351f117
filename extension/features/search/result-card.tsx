import type { FoundJob, SeenAt } from '@rolecall/shared/domain/search/found.ts'
import { ExternalLink } from 'lucide-react'
import type { ApplicationView } from '../../store/view.ts'
import { cx } from '../../ui/cx.ts'
import { WORK_MODEL_WORDS } from '../application/copy.ts'
import { ago, payWords } from '../application/facts.ts'
import { isWeb } from '../for-you/is-web.ts'
import { Ring } from '../match/ring.tsx'
import { COPY } from './copy.ts'
import { JobMenu } from './job-menu.tsx'
import { Marked } from './marked.tsx'
import { findAddress } from './place.ts'
import { BookmarkButton, SaveButton } from './save-button.tsx'
import type { JobActions } from './use-job-actions.ts'

interface Props {
  job: FoundJob
  saved: ApplicationView | undefined
  /** It is the one that is read beside the list. */
  isOpen: boolean
  asked: string
  actions: JobActions
}

/** Some sources ask for their name beside each job, and for the way to their page. */
const Credit = ({ seenAt: { name, url, credit } }: { seenAt: SeenAt }) => {
  const words = credit ?? COPY.via(name)
  if (!isWeb(url)) return <span>{words}</span>
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 underline-offset-2 hover:text-ink hover:underline"
    >
      {words}
      <ExternalLink size={12} strokeWidth={1.75} aria-hidden="true" />
    </a>
  )
}

const factsOf = ({ company, location, workModel, distance }: FoundJob): string =>
  [company, location, workModel ? WORK_MODEL_WORDS[workModel] : null, distance === null ? null : COPY.kmAway(distance)]
    .filter(Boolean)
    .join(' · ')

const ageOf = ({ postedAt, firstSeenAt }: FoundJob): string =>
  postedAt === null ? COPY.firstSeen(ago(firstSeenAt)) : COPY.posting(ago(postedAt))

function Lines({ job, asked }: Pick<Props, 'job' | 'asked'>) {
  const { id, title, pay, visa, postings, seenAt, highlights } = job
  return (
    <div className="grid min-w-0 grow gap-0.5">
      <h2 className="font-semibold wrap-anywhere">
        <a href={findAddress(asked, id)} data-row className="underline-offset-2 hover:underline">
          {highlights.title.length > 0 ? <Marked pieces={highlights.title} /> : title}
        </a>
      </h2>
      <p className="wrap-anywhere">{factsOf(job)}</p>
      {pay ? <p className="font-medium wrap-anywhere">{payWords(pay.salary)}</p> : null}
      {highlights.text.length > 0 ? (
        <p className="line-clamp-2 text-ink-soft wrap-anywhere">
          <Marked pieces={highlights.text} />
        </p>
      ) : null}
      <p className="flex flex-wrap gap-x-2 text-12 text-ink-soft">
        <span>{ageOf(job)}</span>
        <Credit seenAt={seenAt} />
        {postings > 1 ? <span>{COPY.alsoAt(postings)}</span> : null}
        {job.closed ? <span className="font-medium text-check">{COPY.closedShort}</span> : null}
        {visa === 'offered' ? <span className="text-good">{COPY.visaOffered}</span> : null}
      </p>
    </div>
  )
}

/** One job of the answer: enough to tell whether to read it. */
export function ResultCard({ job, saved, isOpen, asked, actions }: Props) {
  return (
    <li
      data-job={job.id}
      aria-current={isOpen ? 'true' : undefined}
      className={cx('grid gap-2 rounded-card border bg-card p-3', isOpen ? 'border-accent' : 'border-line')}
    >
      <div className="flex items-start gap-3">
        {job.match === null ? null : <Ring score={job.match} broken={0} />}
        <Lines job={job} asked={asked} />
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <SaveButton job={job} saved={saved} onSave={actions.save} />
        <BookmarkButton job={job} isSet={actions.isBookmarked(job)} onBookmark={actions.bookmark} />
        <span className="ms-auto">
          <JobMenu job={job} url={job.seenAt.url} actions={actions} />
        </span>
      </div>
    </li>
  )
}
