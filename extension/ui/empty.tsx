import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  icon?: LucideIcon
  title: string
  /** The next step, in a sentence. */
  text: ReactNode
  /** A button or a real example. */
  children?: ReactNode
}

/** What stands where nothing is yet: it teaches the next step. */
export function Empty({ icon: Icon, title, text, children }: Props) {
  return (
    <div className="mx-auto grid max-w-96 justify-items-center gap-2 px-4 py-12 text-center">
      {Icon ? <Icon size={20} strokeWidth={1.75} aria-hidden="true" className="text-ink-soft" /> : null}
      <p className="font-semibold">{title}</p>
      <div className="text-ink-soft">{text}</div>
      {children}
    </div>
  )
}
