import { COPY } from './copy.ts'
import type { Progress } from './shown.ts'

/** How far the work is: a bar where its end is known, and the words for it either way. */
export function Working({ progress, otherwise }: { progress: Progress | null; otherwise: string }) {
  const words = progress ? COPY.progress(progress) : otherwise
  const known = progress !== null && progress.of > 0
  return (
    <output className="after-a-moment grid gap-1.5">
      <span className="text-ink-soft">{words}</span>
      <progress
        aria-label={words}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-control bg-wash accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-accent"
        {...(known ? { value: progress.count, max: progress.of } : {})}
      />
    </output>
  )
}
