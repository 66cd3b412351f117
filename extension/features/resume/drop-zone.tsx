import { useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { cx } from '../../ui/cx.ts'
import { Problem } from '../../ui/problem.tsx'
import { COPY } from './copy.ts'
import type { Taking } from './use-taking.ts'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** Where a file can be let go of, and what became of it. What it holds is another way to give one: keys cannot drop. */
export function DropZone({ taking, className, children }: { taking: Taking; className?: string; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const hover = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    taking.take([...event.dataTransfer.files])
  }
  return (
    <div className="grid gap-2">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a pointer drops here; the button within is for everybody. */}
      <div
        data-drop
        className={cx(
          'rounded-card border border-dashed transition-colors',
          over ? 'border-accent bg-mark' : 'border-line-strong',
          className,
        )}
        onDragEnter={hover}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {children}
      </div>
      <output aria-live="polite" className="text-ink-soft empty:hidden">
        {taking.reading === null ? null : COPY.reading(taking.reading)}
      </output>
      {taking.problems.map((problem) => (
        <Problem key={problem} message={problem} />
      ))}
    </div>
  )
}
