import type { JobDetail } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { COMPARED } from '@rolecall/shared/capture/diff-posting.ts'
import { aroundChanges, diffWords } from '@rolecall/shared/sync/text-diff.ts'
import { ExternalLink } from 'lucide-react'
import { ago, dayWords } from '../application/facts.ts'
import { Fold } from '../application/fold.tsx'
import { isWeb } from '../for-you/is-web.ts'
import { COPY as POSTING } from '../posting/copy.ts'
import { WordDiff } from '../posting/word-diff.tsx'
import { ChangeList } from '../readings/change-list.tsx'
import { COPY } from './copy.ts'
import { DetailPart } from './detail-part.tsx'
import { Merged } from './merged.tsx'
import { findAddress } from './place.ts'

const LINK = 'text-accent underline-offset-2 hover:underline'
type Posting = JobDetail['postings'][number]

const dayOf = (at: number): string => dayWords(new Date(at).toISOString())

/** With the words that its owners ask for beside every job of theirs. */
function Where({ posting: { name, credit, url, leads, lastSeenAt, closedAt } }: { posting: Posting }) {
  const facts = [
    leads ? COPY.leads : null,
    closedAt === null ? COPY.lastSeen(ago(new Date(lastSeenAt).toISOString())) : COPY.closedThere(dayOf(closedAt)),
    credit,
  ]
  return (
    <li className="grid">
      {isWeb(url) ? (
        <a
          className={`${LINK} inline-flex items-center gap-1.5 justify-self-start font-medium`}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {name}
          <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
        </a>
      ) : (
        <span className="font-medium">{name}</span>
      )}
      <span className="text-12 text-ink-soft">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  )
}

/** Open ones before those that are over, the leading one first. */
const ordered = (postings: readonly Posting[]): Posting[] =>
  postings.toSorted(
    (a, b) =>
      Number(b.leads) - Number(a.leads) ||
      Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
      a.number - b.number,
  )

export function Whereabouts({ job, asked }: { job: JobDetail; asked: string }) {
  const { postings, repostOf } = job
  return (
    <DetailPart title={COPY.elsewhere}>
      <ul className="grid gap-2">
        {ordered(postings).map((posting) => (
          <Where key={posting.number} posting={posting} />
        ))}
      </ul>
      {repostOf ? (
        <p>
          {COPY.repost(repostOf.closedAt === null ? null : dayOf(repostOf.closedAt))}{' '}
          <a className="text-accent underline underline-offset-2" href={findAddress(asked, repostOf.id)}>
            {COPY.repostOpen}
          </a>
        </p>
      ) : null}
      <Merged key={job.id} job={job} />
    </DetailPart>
  )
}

/** Jobs that are kept apart because nobody can be sure. */
export function Likely({ job: { likely }, asked }: { job: JobDetail; asked: string }) {
  if (likely.length === 0) return null
  return (
    <DetailPart title={COPY.likely}>
      <ul className="grid gap-2">
        {likely.map(({ id, title, company, place, sentence }) => (
          <li key={id} className="grid">
            <a className={`${LINK} justify-self-start font-medium`} href={findAddress(asked, id)}>
              {title}
            </a>
            <span>{[company, place].filter(Boolean).join(' · ')}</span>
            <span className="text-12 text-ink-soft wrap-anywhere">{sentence}</span>
          </li>
        ))}
      </ul>
    </DetailPart>
  )
}

/** The text is shown word by word, everything else field by field. */
function Changed({ changed }: Pick<JobDetail['versions'][number], 'changed'>) {
  const [before, after] = changed['description'] ?? []
  const changes = COMPARED.flatMap((field) => {
    const pair = field === 'description' ? undefined : changed[field]
    return pair ? [{ field, before: pair[0], after: pair[1] }] : []
  })
  return (
    <>
      {changes.length > 0 ? <ChangeList changes={changes} /> : null}
      {typeof before === 'string' && typeof after === 'string' ? (
        <div className="max-h-96 overflow-y-auto">
          <WordDiff parts={aroundChanges(diffWords(before, after))} gone={POSTING.wasThere} fresh={POSTING.isNew} />
        </div>
      ) : null}
    </>
  )
}

/** What its postings said before, the newest change first. */
export function JobHistory({ job: { versions } }: { job: JobDetail }) {
  if (versions.length === 0) return null
  return (
    <Fold title={COPY.versions}>
      <ol className="grid gap-4">
        {versions
          .toSorted((a, b) => b.at - a.at)
          .map(({ posting, source, at, changed }) => (
            <li key={`${posting} ${at}`} className="grid gap-1.5 border-s-2 border-line ps-3">
              <h3 className="text-ink-soft">{COPY.changedOn(dayOf(at), source)}</h3>
              <Changed changed={changed} />
            </li>
          ))}
      </ol>
    </Fold>
  )
}
