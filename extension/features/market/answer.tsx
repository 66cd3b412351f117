import type { ReactNode } from 'react'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { COPY } from './copy.ts'
import type { Asked } from './use-asked.ts'

interface Props<T> {
  asked: Asked<T>
  children: (answer: T) => ReactNode
}

/** What was answered, or why nothing is there yet. An answer to the question before stays until the next one is there. */
export function Answer<T>({ asked: { answer, problem, asking, again }, children }: Props<T>) {
  if (problem !== null && !asking) return <Problem message={problem} retry={{ label: COPY.retry, run: again }} />
  if (answer === null) return <Skeleton label={COPY.loading} rows={6} />
  return (
    <div aria-busy={asking} className="grid gap-4">
      {children(answer)}
    </div>
  )
}
