import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { useEffect, useEffectEvent } from 'react'
import { KeyList } from '../../ui/key-list.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { goTo } from '../dashboard/navigate.ts'
import { AnswerHead } from './answer-head.tsx'
import { askedOf, valueOf, valuesOf, withValue, withValues } from './ask.ts'
import { AskChips } from './chips.tsx'
import { COPY } from './copy.ts'
import type { FilterProps } from './facet.tsx'
import { FiltersButton } from './filters-sheet.tsx'
import { Filters } from './filters.tsx'
import { SEARCH_KEYS } from './keys.ts'
import { NothingFound } from './nothing-found.tsx'
import { findAddress, sourcesAddress } from './place.ts'
import { Results } from './results.tsx'
import { SaveSearch } from './save-search.tsx'
import { SearchBox } from './search-box.tsx'
import { useFound } from './use-found.ts'
import type { Found } from './use-found.ts'
import { useJobActions } from './use-job-actions.ts'
import type { JobActions } from './use-job-actions.ts'
import { useLabels } from './use-labels.ts'
import type { Offer } from './use-suggestions.ts'

const JobPane = onceDrawn(() => import('./job-pane.tsx'))

const FILTERS_BESIDE = '(width >= 900px)'
const JOB_BESIDE = '(width >= 1180px)'

export interface FindProps {
  ask: SearchAsk
  job: string | null
  hasResume: boolean
}

/** What is picked from the suggestions narrows the search where it is more than a word. */
function withOffer(ask: SearchAsk, { kind, key, shown }: Offer): SearchAsk {
  if (kind === 'place') return withValue({ ...ask, q: [] }, 'location', shown)
  if (kind === 'skill') return withValues({ ...ask, q: [] }, 'skills', [...valuesOf(ask, 'skills'), key])
  if (kind === 'company') return withValues({ ...ask, q: [] }, 'company', [...valuesOf(ask, 'company'), key])
  return withValue(ask, 'q', shown)
}

interface AnswerProps extends FindProps {
  found: Found
  filters: FilterProps
  asked: string
  actions: JobActions
}

/** Somebody who is back on the network need not press anything. */
function useOnline(problem: string | null, retry: () => void): void {
  const again = useEffectEvent(retry)
  useEffect(() => {
    if (problem === null) return
    const online = (): void => again()
    addEventListener('online', online)
    return () => removeEventListener('online', online)
  }, [problem])
}

/** The answer, or why there is none. */
function Answer({ found, filters, asked, job, hasResume, actions }: AnswerProps) {
  const { found: answer, isOld, problem, asking, retry } = found
  useOnline(problem, retry)
  const some = answer !== null && answer.items.length > 0
  const message = problem !== null && isOld && some ? `${problem} ${COPY.before}` : problem
  return (
    <div className="grid min-w-0 content-start gap-3">
      {message === null ? null : <Problem message={message} retry={{ label: COPY.retry, run: retry }} />}
      {answer && !isOld ? <AnswerHead {...filters} found={answer} hasResume={hasResume} /> : null}
      {asking && isOld ? some ? <output className="font-semibold">{COPY.loading}</output> : <Loading /> : null}
      {answer?.total === 0 && !isOld ? <NothingFound {...filters} /> : null}
      {some ? <Results jobs={answer.items} found={found} asked={asked} open={job} actions={actions} /> : null}
      {answer === null ? null : <ComesFrom />}
    </div>
  )
}

const Loading = () => (
  <div className="-mx-4">
    <Skeleton label={COPY.loading} rows={6} />
  </div>
)

const Pick = () => (
  <div className="grid justify-items-center gap-4 rounded-card border border-line px-4 py-10">
    <p className="font-semibold">{COPY.pick}</p>
    <KeyList rows={SEARCH_KEYS} />
  </div>
)

const ComesFrom = () => (
  <a
    className="justify-self-start text-12 text-ink-soft underline underline-offset-2 hover:text-ink"
    href={sourcesAddress()}
  >
    {COPY.comesFrom}
  </a>
)

const COLUMN = 'sticky top-0 max-h-[calc(100dvh-3.5rem)] self-start overflow-y-auto py-4'

interface LayoutProps extends AnswerProps {
  filtersBeside: boolean
  jobBeside: boolean
}

function Columns({ filtersBeside, jobBeside, ...props }: LayoutProps) {
  const { job, asked, actions, found, filters } = props
  const bookmarked = found.found?.items.find(({ id }) => id === job)?.bookmarked ?? false
  const close = (): void => location.replace(findAddress(asked))
  const pane =
    job === null ? null : (
      <JobPane
        key={String(jobBeside)}
        id={job}
        asked={asked}
        actions={actions}
        bookmarked={bookmarked}
        isBeside={jobBeside}
        onClose={close}
      />
    )
  return (
    <div className="flex items-start gap-5 px-4">
      {filtersBeside ? (
        <aside aria-label={COPY.filters} className={`${COLUMN} w-56 shrink-0`}>
          <Filters {...filters} />
        </aside>
      ) : null}
      <div className="min-w-0 grow basis-0 py-4">
        <Answer {...props} />
      </div>
      {jobBeside ? (
        <div className={`${COLUMN} min-w-0 grow basis-0`}>{pane ?? (found.found?.items.length ? <Pick /> : null)}</div>
      ) : (
        pane
      )}
    </div>
  )
}

/** What is looked for: the words, what narrows them, and the way to keep it. */
function AskBar({ total, filtersBeside, ...filters }: FilterProps & { total: number | null; filtersBeside: boolean }) {
  const { ask, labels, onAsk } = filters
  return (
    <div className="grid gap-3 border-b border-line px-4 py-3">
      <div className="flex flex-wrap gap-2">
        <SearchBox
          words={valueOf(ask, 'q')}
          onSearch={(words) => onAsk(withValue(ask, 'q', words))}
          onPick={(offer) => onAsk(withOffer(ask, offer))}
        />
        <div className="flex gap-2">
          {filtersBeside ? null : <FiltersButton {...filters} total={total} />}
          <SaveSearch ask={ask} labels={labels} />
        </div>
      </div>
      <AskChips ask={ask} labels={labels} onAsk={onAsk} />
    </div>
  )
}

const goAsk = (ask: SearchAsk): void => goTo(findAddress(askedOf(ask)))

/** Jobs of the catalogue, by words and filters. What is asked stands in the address, so that back and forward work. */
export function FindPart({ ask, job, hasResume }: FindProps) {
  const asked = askedOf(ask)
  const found = useFound(asked, hasResume)
  const labels = useLabels(found.found)
  const actions = useJobActions(found.change)
  const filtersBeside = useMedia(FILTERS_BESIDE)
  const jobBeside = useMedia(JOB_BESIDE)
  const filters: FilterProps = {
    ask,
    facets: found.found?.facets ?? null,
    exact: found.found?.exact ?? true,
    labels,
    onAsk: goAsk,
  }
  const rest = { ask, job, hasResume, found, filters, asked, actions, filtersBeside, jobBeside }
  return (
    <>
      <AskBar {...filters} total={found.found?.total ?? null} filtersBeside={filtersBeside} />
      <Columns {...rest} />
    </>
  )
}
