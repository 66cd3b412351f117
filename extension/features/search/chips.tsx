import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { partsOf, valueOf, withoutPart } from './ask.ts'
import { COPY } from './copy.ts'
import { partWords } from './wording.ts'
import type { Labels } from './wording.ts'

interface Props {
  ask: SearchAsk
  labels: Labels
  onAsk: (ask: SearchAsk) => void
}

/** The same words, and nothing that narrows them. */
export const wordsAlone = (ask: SearchAsk): SearchAsk => ({ q: [valueOf(ask, 'q')], sort: ask['sort'] ?? [] })

/** What narrows the search now, each with a cross. */
export function AskChips({ ask, labels, onAsk }: Props) {
  const parts = partsOf(ask)
  if (parts.length === 0) return null
  return (
    <ul aria-label={COPY.chips} className="flex flex-wrap items-center gap-1.5">
      {parts.map((part) => {
        const words = partWords(part, ask, labels)
        return (
          <li key={`${part.name} ${part.value}`} className="max-w-full">
            <Chip removeLabel={COPY.take(words)} onRemove={() => onAsk(withoutPart(ask, part))}>
              {words}
            </Chip>
          </li>
        )
      })}
      <li>
        <Button look="link" size="inline" className="text-12" onClick={() => onAsk(wordsAlone(ask))}>
          {COPY.clearAll}
        </Button>
      </li>
    </ul>
  )
}
