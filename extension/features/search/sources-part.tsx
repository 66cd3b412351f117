import { ArrowLeft, CircleCheck, CircleDashed, CircleOff, RefreshCw, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { OwnApi } from '../../sync/own-account.ts'
import { readSources } from '../../sync/sources-api.ts'
import type { Source } from '../../sync/sources-api.ts'
import { cx } from '../../ui/cx.ts'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ago, shownAt } from '../application/facts.ts'
import { momentWords } from '../due/words.ts'
import { askedOf } from './ask.ts'
import { findAddress } from './place.ts'
import { COPY } from './sources-copy.ts'
import { usePages } from './use-pages.ts'

const LINK = 'text-accent underline-offset-2 hover:underline'
const GROUPS = ['api', 'board', 'off', 'page'] as const
type Group = (typeof GROUPS)[number]

// There are a few dozen of them: they come whole.
const sourcePage = () => async (api: OwnApi) => ({ items: await readSources(api), next: null })

const groupOf = ({ kind, on }: Source): Group => (kind === 'page' || on ? kind : 'off')

interface Look {
  icon: LucideIcon
  tone: string
  words: string
}

const LOOKS: Readonly<Record<Source['health'], Look>> = {
  off: { icon: CircleOff, tone: 'text-ink-soft', words: COPY.health.off },
  new: { icon: CircleDashed, tone: 'text-ink-soft', words: COPY.health.new },
  ok: { icon: CircleCheck, tone: 'text-good', words: COPY.health.ok },
  failing: { icon: TriangleAlert, tone: 'text-check', words: COPY.health.failing },
  resting: { icon: TriangleAlert, tone: 'text-check', words: COPY.health.resting },
}
const ASKING: Look = { icon: RefreshCw, tone: 'text-ink-soft', words: COPY.asking }

const lookOf = ({ health, lastRun }: Source): Look => (lastRun?.state === 'running' ? ASKING : LOOKS[health])

/** When it was asked last and what that brought; why not, where it was not. */
function factsOf({ kind, on, missing, note, boards, health, lastRun }: Source): string[] {
  if (kind === 'page') return note === null ? [] : [note]
  if (!on) return [COPY.turnOn(missing)]
  if (boards === 0) return [COPY.begins]
  const { seen = 0, fresh = 0 } = lastRun?.counts ?? {}
  const brought = lastRun && health !== 'new' ? COPY.listed(seen, fresh, ago(lastRun.endedAt ?? lastRun.beganAt)) : ''
  return [boards === null ? '' : COPY.boards(boards), brought].filter(Boolean)
}

function troubleOf({ health, lastError, askedAgainAt }: Source): string[] {
  const here = { now: shownAt(), zone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
  const rests = health === 'resting' && askedAgainAt !== null
  const error = health === 'failing' || health === 'resting' ? (lastError ?? '') : ''
  return [error, rests ? COPY.until(momentWords(Date.parse(askedAgainAt), here)) : ''].filter(Boolean)
}

/** The same words stand in every row; who hears them hears whose they are. */
const Of = ({ name }: { name: string }) => <span className="sr-only">: {name}</span>

function Terms({ name, terms }: Pick<Source, 'name'> & { terms: NonNullable<Source['terms']> }) {
  const { credit, linkBack, page } = terms
  const words = credit === null ? (linkBack ? COPY.linkBack : null) : COPY.credit(credit)
  return (
    <p className="text-12 text-ink-soft wrap-anywhere">
      {words}{' '}
      <a
        className="whitespace-nowrap underline underline-offset-2 hover:text-ink"
        href={page}
        target="_blank"
        rel="noopener noreferrer"
      >
        {COPY.terms}
        <Of name={name} />
      </a>
    </p>
  )
}

function State({ source }: { source: Source }) {
  const { icon: Icon, tone, words } = lookOf(source)
  return (
    <span className={cx('inline-flex shrink-0 items-center gap-1.5 text-12', tone)}>
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
      {words}
    </span>
  )
}

const ShowJobs = ({ id, name }: Source) => (
  <>
    {' · '}
    <a className="text-accent underline underline-offset-2" href={findAddress(askedOf({ source: [id] }))}>
      {COPY.showJobs}
      <Of name={name} />
    </a>
  </>
)

function Row({ source }: { source: Source }) {
  const { name, kind, on, terms, lastRun } = source
  const facts = factsOf(source).join(' · ')
  return (
    <li className="grid gap-0.5 border-t border-line py-2.5 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h4 className="font-semibold wrap-anywhere">{name}</h4>
        {kind === 'page' || !on ? null : <State source={source} />}
      </div>
      {facts === '' ? null : (
        <p className="wrap-anywhere">
          {facts}
          {on && lastRun ? <ShowJobs {...source} /> : null}
        </p>
      )}
      {troubleOf(source).map((words) => (
        <p key={words} className="text-check wrap-anywhere">
          {words}
        </p>
      ))}
      {on && terms ? <Terms name={name} terms={terms} /> : null}
    </li>
  )
}

function GroupOfSources({ group, sources }: { group: Group; sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section aria-label={COPY.groups[group]} className="grid gap-2">
      <div>
        <h3 className="font-semibold">{COPY.groups[group]}</h3>
        <p className="text-ink-soft empty:hidden">{COPY.hints[group]}</p>
      </div>
      <ul className="rounded-card border border-line bg-card px-3">
        {sources.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </ul>
    </section>
  )
}

/** Those that are asked most lately lead their group. */
const byLastRun = (a: Source, b: Source): number =>
  (b.lastRun?.beganAt ?? '').localeCompare(a.lastRun?.beganAt ?? '') || a.name.localeCompare(b.name)

function Groups({ sources }: { sources: readonly Source[] }) {
  const on = sources.filter((source) => source.on).length
  const off = sources.filter((source) => groupOf(source) === 'off').length
  return (
    <>
      <p className="max-w-prose">{COPY.summary(on, off)}</p>
      {GROUPS.map((group) => (
        <GroupOfSources
          key={group}
          group={group}
          sources={sources.filter((source) => groupOf(source) === group).toSorted(byLastRun)}
        />
      ))}
    </>
  )
}

/** Every source that the server asks for jobs, in plain words: whether it is on, how it does, what it wants in return. */
export default function SourcesPart() {
  const { items, problem, asking, retry } = usePages(sourcePage)
  return (
    <div className="grid max-w-200 content-start gap-5 p-4">
      <header className="grid gap-1">
        <a className={cx(LINK, 'inline-flex items-center gap-1.5 justify-self-start')} href={findAddress('')}>
          <ArrowLeft size={14} strokeWidth={1.75} aria-hidden="true" />
          {COPY.back}
        </a>
        <h2 className="text-20 font-semibold">{COPY.title}</h2>
      </header>
      {problem === null ? null : <Problem message={problem} retry={{ label: COPY.retry, run: retry }} />}
      {items === undefined && asking ? <Skeleton label={COPY.reading} rows={8} /> : null}
      {items === undefined ? null : <Groups sources={items} />}
    </div>
  )
}
