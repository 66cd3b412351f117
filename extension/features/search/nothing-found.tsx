import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { Inbox, SearchX } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { askedOf, partsOf, valueOf, withoutPart, withValue } from './ask.ts'
import { wordsAlone } from './chips.tsx'
import { COPY } from './copy.ts'
import { useTotals } from './use-totals.ts'
import type { Total } from './use-totals.ts'
import { partWords } from './wording.ts'
import type { Labels } from './wording.ts'

interface Props {
  ask: SearchAsk
  labels: Labels
  onAsk: (ask: SearchAsk) => void
}

interface Way {
  words: string
  ask: SearchAsk
  asked: string
}

const wayOf = (words: string, ask: SearchAsk): Way => ({ words, ask, asked: askedOf(ask) })

/** Each way to ask for one thing less. */
function waysOut(ask: SearchAsk, labels: Labels): Way[] {
  const parts = partsOf(ask).map((part) =>
    wayOf(COPY.withoutPart(partWords(part, ask, labels)), withoutPart(ask, part)),
  )
  const words = valueOf(ask, 'q')
  if (words === '' || parts.length === 0) return parts
  return [...parts, wayOf(COPY.withoutWords(words), withValue(ask, 'q', ''))]
}

const Many = ({ of }: { of: Total | undefined }) =>
  of === undefined ? null : <span className="ps-1.5 text-ink-soft">{COPY.openJobs(of.total, of.exact)}</span>

/** Where nothing has all that was asked for: which of it to leave out, and how much that would find. */
export function NothingFound({ ask, labels, onAsk }: Props) {
  const ways = useMemo(() => waysOut(ask, labels), [ask, labels])
  const totals = useTotals(ways.map(({ asked }) => asked))
  if (askedOf(ask) === '') return <Empty icon={Inbox} title={COPY.noJobs} text={COPY.noJobsHint} />
  const useful = ways
    .filter(({ asked }) => totals.get(asked)?.total !== 0)
    .toSorted((a, b) => (totals.get(b.asked)?.total ?? 0) - (totals.get(a.asked)?.total ?? 0))
  return (
    <Empty icon={SearchX} title={COPY.nothing} text={useful.length > 0 ? COPY.nothingHint : COPY.nothingAlone}>
      <ul className="grid gap-1 empty:hidden">
        {useful.map((way) => (
          <li key={way.asked}>
            <Button look="link" size="inline" className="shrink!" onClick={() => onAsk(way.ask)}>
              <span className="min-w-0 wrap-anywhere">{way.words}</span>
            </Button>
            <Many of={totals.get(way.asked)} />
          </li>
        ))}
      </ul>
      {useful.length === 0 && ways.length > 0 ? (
        <Button look="link" size="inline" onClick={() => onAsk(wordsAlone(ask))}>
          {COPY.clearAll}
        </Button>
      ) : null}
      <p className="text-ink-soft">{COPY.tellMe}</p>
    </Empty>
  )
}
