import { useMemo } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { leftWords, mostWords } from './costs.ts'
import type { Took } from './took.ts'
import type { Ai } from './use-ai.ts'

interface Props {
  ai: Ai
  ask: () => Asking
  /** What the last one took; null before the first. */
  took: Took | null
  onShow: () => void
}

const tookWords = ({ tokens, cost, cached }: Took): string => (cached ? COPY.tookNothing : COPY.took(tokens, cost))

/** What a provider may cost, or did, and what is left of the day. */
export function CostLine({ ai, ask, took, onShow }: Props) {
  const most = useMemo(() => mostWords(ai.provider, ask()), [ai.provider, ask])
  return (
    <p className="text-12 text-ink-soft">
      <output>{[took ? tookWords(took) : most, leftWords(ai, ai.provider)].filter(Boolean).join(' ')}</output>{' '}
      <Button look="link" size="inline" onClick={onShow}>
        {COPY.whatLeaves}
      </Button>
    </p>
  )
}
