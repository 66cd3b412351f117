import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { Bookmark, Check, ExternalLink, ThumbsUp, X } from 'lucide-react'
import { own } from '../../platform/own-account.ts'
import { saveJob } from '../../store/save-job.ts'
import type { ApplicationView } from '../../store/view.ts'
import { tellOpened } from '../../sync/recommendations-api.ts'
import { Button } from '../../ui/button.tsx'
import { useAttempt } from '../application/attempt.ts'
import { ago, companyOf, factsOf, titleOf } from '../application/facts.ts'
import { StageDot } from '../application/stage-select.tsx'
import { stageLook } from '../application/stages.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { Ring } from '../match/ring.tsx'
import { VERDICT_WORDS, verdictOf } from '../match/verdict.ts'
import { COPY } from './copy.ts'
import { isWeb } from './is-web.ts'
import { Reasons } from './reasons.tsx'
import { SkillChips } from './skill-chips.tsx'

interface Props {
  job: Recommendation
  /** The application that it is already. */
  saved: ApplicationView | undefined
  isWanted: boolean
  onMore: () => void
  onNot: () => void
}

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const

const opened = (id: string): void => void own(tellOpened(id)).catch(() => null)

function Head({ job: { id, posting, match } }: Pick<Props, 'job'>) {
  const broken = match.gates.filter(({ status }) => status === 'fail').length
  const posted = posting.postedAt === null ? [] : [COPY.posted(ago(posting.postedAt))]
  return (
    <div className="flex items-start gap-3">
      <Ring score={match.score} broken={broken} />
      <div className="grid min-w-0 grow gap-0.5">
        <h2 className="font-semibold wrap-anywhere">
          <a
            href={isWeb(posting.url) ? posting.url : undefined}
            data-row
            target="_blank"
            rel="noopener noreferrer"
            className="underline-offset-2 hover:underline"
            onClick={() => opened(id)}
          >
            {titleOf(posting)}
          </a>
        </h2>
        <p className="wrap-anywhere">{[companyOf(posting), ...factsOf(posting)].join(' · ')}</p>
        <p className="text-12 text-ink-soft">
          {[`${VERDICT_WORDS[verdictOf(match.score, broken)]} match`, ...posted, posting.site]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </div>
  )
}

/** Saves it, or leads to what it was saved as. */
function SaveButton({ job: { id, posting }, saved }: Pick<Props, 'job' | 'saved'>) {
  const attempt = useAttempt()
  const title = titleOf(posting)
  if (saved)
    return (
      <a
        href={applicationAddress(saved.id)}
        aria-label={COPY.openSaved(stageLook(saved.status).label, title)}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line px-3 font-medium hover:bg-wash"
      >
        <StageDot stage={saved.status} />
        {stageLook(saved.status).label}
      </a>
    )
  const save = (): void => {
    const work = saveJob(id, posting)
    attempt(work, { message: COPY.saved(title), undo: async () => (await work).takeBack() })
  }
  return (
    <Button look="primary" aria-label={COPY.saveOf(title)} onClick={save}>
      <Bookmark {...icon} />
      {COPY.save}
    </Button>
  )
}

function OpenLink({ job: { id, posting } }: Pick<Props, 'job'>) {
  if (!isWeb(posting.url)) return null
  return (
    <a
      href={posting.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={COPY.openOf(titleOf(posting))}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control border border-line px-3 font-medium hover:bg-wash"
      onClick={() => opened(id)}
    >
      <ExternalLink {...icon} />
      {COPY.open}
    </a>
  )
}

function Actions({ job, saved, isWanted, onMore, onNot }: Props) {
  const title = titleOf(job.posting)
  return (
    <div className="flex flex-wrap gap-2">
      <SaveButton job={job} saved={saved} />
      <OpenLink job={job} />
      <span className="flex flex-wrap gap-x-1 gap-y-2 max-narrow:-ms-3 narrow:ms-auto">
        <Button
          look="plain"
          aria-label={isWanted ? COPY.moreTakenOf(title) : COPY.moreOf(title)}
          disabled={isWanted}
          onClick={onMore}
        >
          {isWanted ? <Check {...icon} /> : <ThumbsUp {...icon} />}
          {isWanted ? COPY.moreTaken : COPY.more}
        </Button>
        <Button look="plain" aria-label={COPY.notOf(title)} onClick={onNot}>
          <X {...icon} />
          {COPY.not}
        </Button>
      </span>
    </div>
  )
}

/** One job: the number, what it is, why it stands here, and what can be done with it. */
export function JobCard(props: Props) {
  const { posting, match } = props.job
  return (
    <li className="grid gap-3 rounded-card border border-line bg-card p-4">
      <Head job={props.job} />
      <Reasons match={match} title={titleOf(posting)} />
      <SkillChips match={match} />
      <Actions {...props} />
    </li>
  )
}
