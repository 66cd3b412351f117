import { Keyboard } from 'lucide-react'
import { Suspense } from 'react'
import { cx } from '../../ui/cx.ts'
import { later } from '../../ui/later.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useUnseen } from '../../sync/use-unseen.ts'
import { ProblemBoundary } from '../../ui/problem-boundary.tsx'
import { isStoreError } from '../application/attempt.ts'
import { addressOf } from './address.ts'
import { COPY } from './copy.ts'
import { goTo } from './navigate.ts'
import { VIEWS } from './views.ts'

const SyncLine = later(import('../sync/sync-line.tsx'))

const ITEM =
  'relative flex min-h-12 flex-col items-center justify-center gap-0.5 rounded-control px-2 text-12 whitespace-nowrap transition-colors ' +
  'max-narrow:px-0 wide:min-h-9 wide:flex-row wide:justify-start wide:gap-2.5 wide:text-14'

const Name = () => (
  <div className="hidden h-14 shrink-0 items-center justify-center gap-2 narrow:flex wide:justify-start wide:ps-4">
    <Mark />
    <span className="hidden text-16 font-semibold tracking-[-0.01em] wide:inline">{COPY.name}</span>
  </div>
)

/** Where not all of them fit, one swipes: the one that is open stays in sight. */
const intoSight = (link: HTMLElement | null): void => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/** New jobs of saved searches, wherever in the dashboard one is. */
const Unseen = ({ count }: { count: number }) => (
  <span className="absolute end-1/2 top-1 -me-5 min-w-4 rounded-full bg-accent px-1 text-center text-12/4 font-medium text-on-accent tabular-nums wide:static wide:ms-auto wide:me-0">
    {count > 99 ? '99+' : count}
    <span className="sr-only"> {COPY.unseen}</span>
  </span>
)

function Links({ current }: { current: string }) {
  const unseen = useUnseen()
  return (
    <ul className="flex gap-0.5 overflow-x-auto p-1 [scrollbar-width:none] narrow:flex-col narrow:gap-1 narrow:p-2">
      {VIEWS.map(({ id, word, icon: Icon }) => (
        <li key={id} className="min-w-15 grow narrow:min-w-0 narrow:grow-0">
          <a
            ref={id === current ? intoSight : undefined}
            href={addressOf(id)}
            aria-current={id === current ? 'page' : undefined}
            className={cx(
              ITEM,
              id === current ? 'bg-wash font-medium text-ink' : 'text-ink-soft hover:bg-wash hover:text-ink',
            )}
          >
            <Icon
              size={16}
              strokeWidth={1.75}
              aria-hidden="true"
              className={id === current ? 'text-accent' : undefined}
            />
            {word}
            {id === 'search' && unseen > 0 ? <Unseen count={unseen} /> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Where one can go, and where the edits stand. At the left, or at the bottom where there is no room at the left. */
export function Rail({ current, onKeys }: { current: string; onKeys: () => void }) {
  return (
    <nav
      aria-label={COPY.views}
      className="order-last flex shrink-0 flex-col border-line bg-card max-narrow:border-t narrow:order-first narrow:w-22 narrow:overflow-y-auto narrow:border-e wide:w-52"
    >
      <Name />
      <Links current={current} />
      <div className="flex flex-col border-line px-1 max-narrow:order-first max-narrow:border-b narrow:mt-auto narrow:p-2">
        <button
          type="button"
          className={cx(ITEM, 'w-full text-ink-soft hover:bg-wash hover:text-ink max-narrow:hidden')}
          onClick={onKeys}
        >
          <Keyboard size={16} strokeWidth={1.75} aria-hidden="true" />
          {COPY.keys}
        </button>
        <ProblemBoundary otherwise={COPY.broken} readable={isStoreError}>
          <Suspense fallback={null}>
            <SyncLine stacked onOpen={() => goTo(addressOf('settings', 'sync'))} />
          </Suspense>
        </ProblemBoundary>
      </div>
    </nav>
  )
}
