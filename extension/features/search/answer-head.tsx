import type { JobsFound } from '@rolecall/shared/domain/search/found.ts'
import { SORTS } from '@rolecall/shared/domain/search/job-query.ts'
import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { sortOf, valueOf, withSort, withValue } from './ask.ts'
import { COPY } from './copy.ts'

interface Props {
  ask: SearchAsk
  found: JobsFound
  hasResume: boolean
  onAsk: (ask: SearchAsk) => void
}

/** Only orders that make sense: by distance from somewhere, by a match with something. */
const sortsFor = ({ ask, hasResume }: Props) =>
  SORTS.filter(
    (sort) => (sort !== 'distance' || valueOf(ask, 'location') !== '') && (sort !== 'match' || hasResume),
  ).map((value) => ({ value, label: COPY.sorts[value] }))

const DidYouMean = ({ words, ask, onAsk }: Pick<Props, 'ask' | 'onAsk'> & { words: string }) => (
  <p>
    {COPY.didYouMean}{' '}
    <Button look="link" size="inline" onClick={() => onAsk(withValue(ask, 'q', words))}>
      {words}
    </Button>
    ?
  </p>
)

/** How many there are, as what the place was understood, and in which order they come. */
export function AnswerHead(props: Props) {
  const { ask, found, onAsk } = props
  const { total, exact, place, didYouMean, notes } = found
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <output className="font-semibold">
          {COPY.total(total, exact)}
          {place ? <span className="font-normal text-ink-soft"> {COPY.inPlace(place.town, place.km)}</span> : null}
        </output>
        {total > 1 ? (
          <Select
            aria-label={COPY.sort}
            className="w-auto!"
            value={sortOf(ask)}
            options={sortsFor(props)}
            onPick={(value) => onAsk(withSort(ask, SORTS.find((one) => one === value) ?? 'relevance'))}
          />
        ) : null}
      </div>
      {didYouMean === null ? null : <DidYouMean words={didYouMean} ask={ask} onAsk={onAsk} />}
      {notes.map((note) => (
        <p key={note} className="text-12 text-ink-soft">
          {note}
        </p>
      ))}
    </div>
  )
}
