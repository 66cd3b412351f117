import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

const KINDS = {
  info: { icon: Info, tone: 'text-ink-soft' },
  check: { icon: TriangleAlert, tone: 'text-check' },
  bad: { icon: CircleAlert, tone: 'text-bad' },
} as const

interface Props {
  kind: keyof typeof KINDS
  children: ReactNode
}

/** One sentence about what the person should know, beside what it is about. */
export function Notice({ kind, children }: Props) {
  const { icon: Icon, tone } = KINDS[kind]
  return (
    <div className="flex gap-2 text-ink" role={kind === 'bad' ? 'alert' : undefined}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" className={cx('mt-px shrink-0', tone)} />
      <div className="min-w-0 grow">{children}</div>
    </div>
  )
}
