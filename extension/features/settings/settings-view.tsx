import { useRef } from 'react'
import { cx } from '../../ui/cx.ts'
import { useKeptFocus } from '../../ui/kept-focus.ts'
import { WithoutHeader } from '../../ui/screen.tsx'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import type { ViewProps } from '../dashboard/views.ts'
import { COPY } from './copy.ts'
import { PARTS } from './parts.ts'

const toStart = (): void => goTo(addressOf('settings'))

/** On a narrow screen the pages are a row that scrolls: the one that is open is in sight. */
const showInNav = (link: HTMLElement | null): void => link?.scrollIntoView({ block: 'nearest', inline: 'center' })

/** All settings, a page for each kind of them. */
export default function SettingsView({ path: [asked, ...rest] }: ViewProps) {
  const page = useRef<HTMLDivElement>(null)
  useKeptFocus(page)
  const { id: current, Part } = PARTS.find(({ id }) => id === asked) ?? PARTS[0]
  return (
    <div className="grid content-start wide:grid-cols-[13rem_minmax(0,1fr)]">
      <nav
        aria-label={COPY.title}
        className="overflow-x-auto border-line max-wide:border-b wide:sticky wide:top-0 wide:self-start wide:p-2"
      >
        <ul className="flex gap-1 p-2 wide:flex-col">
          {PARTS.map(({ id, word }) => (
            <li key={id}>
              <a
                ref={id === current ? showInNav : undefined}
                href={addressOf('settings', id)}
                aria-current={id === current ? 'page' : undefined}
                className={cx(
                  'flex min-h-8 items-center rounded-control px-3 whitespace-nowrap transition-colors hover:bg-wash',
                  id === current ? 'bg-wash font-medium' : 'text-ink-soft hover:text-ink',
                )}
              >
                {word}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={page} className="max-w-160">
        <WithoutHeader>
          <Part key={current} onBack={toStart} path={rest} />
        </WithoutHeader>
      </div>
    </div>
  )
}
