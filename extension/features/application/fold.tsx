import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'

/** A part that most people do not look at every time; what it holds is drawn once it is opened. */
export function Fold({ title, children, open = false }: { title: string; children: ReactNode; open?: boolean }) {
  const [shown, setShown] = useState(open)
  return (
    <details
      className="fold border-t border-line pt-2"
      open={shown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary className="flex min-h-8 items-center gap-1.5 rounded-control font-semibold">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow shrink-0 text-ink-soft transition-[rotate]"
        />
        <h2>{title}</h2>
      </summary>
      {shown ? <div className="pt-1 pb-2">{children}</div> : null}
    </details>
  )
}
