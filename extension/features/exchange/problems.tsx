import { ChevronRight } from 'lucide-react'
import type { RowProblem } from '@rolecall/shared/exchange/imported.ts'
import { COPY } from './copy.ts'

interface Props {
  problems: RowProblem[]
  /** How many there are; only the first ones are shown. */
  all: number
  /** How many rows they are about. */
  rows: number
}

export function Problems({ problems, all, rows }: Props) {
  if (all === 0) return null
  return (
    <details className="fold">
      <summary className="flex items-center gap-1 rounded-control font-semibold">
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" className="fold-arrow transition-transform" />
        {COPY.problems(rows)}
      </summary>
      <ul className="grid gap-1 ps-5 pt-2 text-ink-soft">
        {problems.map(({ line, column, code, message }) => (
          <li key={`${line} ${column} ${code}`} className="wrap-anywhere">
            {COPY.problem(line, message)}
          </li>
        ))}
        {all > problems.length ? <li>{COPY.moreProblems(all - problems.length)}</li> : null}
      </ul>
    </details>
  )
}
