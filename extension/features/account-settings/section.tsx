import type { ReactNode } from 'react'

interface SectionProps {
  title: string
  children: ReactNode
  actions?: ReactNode
}

export function Section({ title, children, actions }: SectionProps) {
  return (
    <section className="grid gap-2">
      <h2 className="text-16 font-semibold">{title}</h2>
      <div className="divide-y divide-line rounded-card border border-line bg-card">{children}</div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </section>
  )
}

interface RowProps {
  label: ReactNode
  /** What stands now, below the label. */
  children?: ReactNode
  /** What can be done about it. */
  action?: ReactNode
}

export function Row({ label, children, action }: RowProps) {
  return (
    <div className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="grid min-w-0 grow basis-48 gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">{label}</p>
        <div className="text-ink-soft wrap-anywhere">{children}</div>
      </div>
      {action}
    </div>
  )
}
