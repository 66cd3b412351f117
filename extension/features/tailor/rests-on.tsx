import { ChevronRight } from 'lucide-react'
import type { Fact } from '@rolecall/shared/resume/facts.ts'
import { COPY, PART_WORDS } from './copy.ts'

/** The lines of one's own that a line rests on; a press shows them. */
export function RestsOn({ ids, facts }: { ids: readonly string[]; facts: ReadonlyMap<string, Fact> }) {
  const found = ids.flatMap((id) => facts.get(id) ?? [])
  if (found.length === 0) return null
  return (
    <details className="fold text-ink-soft">
      <summary className="flex items-start gap-1.5 rounded-control">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="fold-arrow mt-0.5 shrink-0 transition-[rotate]"
        />
        {COPY.restsOn(found.length)}
      </summary>
      <ul className="grid gap-1.5 ps-5 pt-1.5">
        {found.map(({ id, text, of, part }) => (
          <li key={id} className="border-s-2 border-line ps-2 wrap-anywhere">
            <span className="text-ink">{text}</span>
            <span className="block text-12">{of ?? PART_WORDS[part]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
