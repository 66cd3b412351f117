import type { ReactNode } from 'react'

/** One section of a job, under a line and a name. */
export const DetailPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-1.5 border-t border-line pt-3">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </section>
)
