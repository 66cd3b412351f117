import type { JobDetail as Job } from '@rolecall/shared/domain/catalogue/job-detail.ts'
import { ExternalLink, X } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { WORK_MODEL_WORDS } from '../application/copy.ts'
import { ago, payWords } from '../application/facts.ts'
import { isWeb } from '../for-you/is-web.ts'
import { COPY, LEVEL_WORDS, TYPE_WORDS } from './copy.ts'
import { DetailPart } from './detail-part.tsx'
import { JobMenu } from './job-menu.tsx'
import { JobHistory, Likely, Whereabouts } from './job-sources.tsx'
import { BookmarkButton, SaveButton } from './save-button.tsx'
import { SimilarJobs } from './similar-jobs.tsx'
import type { JobActions } from './use-job-actions.ts'
import { useJob } from './use-job.ts'
import { useSavedJobs } from './use-saved-jobs.ts'

const MatchLine = onceDrawn(() => import('../match/match-line.tsx'))

interface Props {
  id: string
  asked: string
  actions: JobActions
  /** It is marked already, as far as the list beside it knows. */
  bookmarked: boolean
}

const placeOf = ({ posting, town, region }: Job): string | null =>
  posting?.location ?? ([town, region].filter(Boolean).join(', ') || null)

function factsOf(job: Job): string[] {
  const { workModel, level, employmentType, posting, postedAt, firstSeenAt } = job
  const age = ago(new Date(postedAt ?? firstSeenAt).toISOString())
  return [
    job.company,
    placeOf(job),
    workModel ? WORK_MODEL_WORDS[workModel] : null,
    posting ? payWords(posting.salary) : null,
    level ? (LEVEL_WORDS[level] ?? level) : null,
    employmentType ? (TYPE_WORDS[employmentType] ?? employmentType) : null,
    postedAt === null ? COPY.firstSeen(age) : COPY.posting(age),
  ].flatMap((fact) => fact || [])
}

const urlOf = ({ posting, postings }: Job): string => posting?.url ?? postings.find(({ leads }) => leads)?.url ?? ''

const OpenLink = ({ job }: { job: Job }) => {
  const url = urlOf(job)
  if (!isWeb(url)) return null
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={COPY.openOf(job.title)}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line bg-card px-3 font-medium hover:bg-wash"
    >
      <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
      {COPY.open}
    </a>
  )
}

function Actions({ job, actions, bookmarked }: { job: Job } & Pick<Props, 'actions' | 'bookmarked'>) {
  const saved = useSavedJobs([{ id: job.id, urls: [urlOf(job), ...job.postings.map(({ url }) => url)] }])
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <SaveButton job={job} saved={saved.get(job.id)} onSave={actions.save} look="primary" />
      <OpenLink job={job} />
      <BookmarkButton
        job={job}
        isSet={actions.isBookmarked({ id: job.id, bookmarked })}
        onBookmark={actions.bookmark}
      />
    </div>
  )
}

function Text({ posting }: Job) {
  if (!posting) return <p className="text-ink-soft">{COPY.textGone}</p>
  const { descriptionHtml, description } = posting
  if (descriptionHtml) return <RichText html={descriptionHtml} />
  if (!description) return <p className="text-ink-soft">{COPY.noText}</p>
  return <p className="max-w-prose whitespace-pre-line wrap-anywhere">{description}</p>
}

const Skills = ({ skills }: Job) => (
  <ul aria-label={COPY.facets.skills} className="flex flex-wrap gap-1 empty:hidden">
    {skills.map(({ id, name }) => (
      <li key={id} className="max-w-full">
        <Chip>{name}</Chip>
      </li>
    ))}
  </ul>
)

const Closed = ({ closedAt, closedWhy }: Job) =>
  closedAt === null ? null : (
    <Notice kind="check">
      {COPY.closed}. {closedWhy === null ? null : COPY.closedBy[closedWhy]}
    </Notice>
  )

function Content({ job, ...props }: Props & { job: Job }) {
  return (
    <div className="grid gap-4">
      <div className="flex items-start gap-2">
        <p className="min-w-0 grow wrap-anywhere">{factsOf(job).join(' · ')}</p>
        <span className="-mt-1.5 shrink-0">
          <JobMenu job={job} url={urlOf(job)} actions={props.actions} />
        </span>
      </div>
      <Closed {...job} />
      <Actions job={job} {...props} />
      {job.posting ? <MatchLine posting={job.posting} /> : null}
      <Skills {...job} />
      <DetailPart title={COPY.about}>
        <Text {...job} />
      </DetailPart>
      <Whereabouts job={job} asked={props.asked} />
      <Likely job={job} asked={props.asked} />
      <JobHistory job={job} />
      <SimilarJobs key={job.id} id={job.id} asked={props.asked} />
    </div>
  )
}

interface PaneProps extends Props {
  reading: ReturnType<typeof useJob>
}

/** One job as the catalogue has it, with every place where it is advertised. */
function Detail({ reading: { job, problem, retry }, ...props }: PaneProps) {
  if (problem !== null) return <Problem message={problem} retry={{ label: COPY.retry, run: retry }} />
  if (job === undefined) return <Skeleton label={COPY.reading} rows={6} />
  if (job === null) return <Notice kind="info">{COPY.gone}</Notice>
  return <Content {...props} job={job} />
}

/** Beside the list where there is room, over it where there is none. */
export default function JobPane({ isBeside, onClose, ...props }: Props & { isBeside: boolean; onClose: () => void }) {
  const reading = useJob(props.id)
  const title = reading.job?.title ?? COPY.job
  const detail = <Detail {...props} reading={reading} />
  if (!isBeside)
    return (
      <Sheet open onClose={onClose} title={title}>
        <div className="p-4">{detail}</div>
      </Sheet>
    )
  return (
    <section aria-label={COPY.job} className="grid gap-2">
      <header className="flex items-start gap-2">
        <h2 className="min-w-0 grow py-1 text-16 font-semibold wrap-anywhere">{title}</h2>
        <IconButton icon={X} label={COPY.close} onClick={onClose} />
      </header>
      {detail}
    </section>
  )
}
