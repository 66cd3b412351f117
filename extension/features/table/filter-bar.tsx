import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Popover } from '../../ui/popover.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Stages } from '../actions/application-menu.tsx'
import { FILTER_IDS, toggled } from './arrangement.ts'
import type { Arrangement, FilterId } from './arrangement.ts'
import { COPY, FILTER_WORDS } from './copy.ts'
import { filterValueWords, optionsOf } from './filters.ts'

interface Props {
  held: Stages
  arrangement: Arrangement
  onArrange: (next: Arrangement) => void
}

const KINDS = FILTER_IDS.map((value) => ({ value, label: FILTER_WORDS[value] }))

function Options({ briefs, held, arrangement, onArrange }: Props & { briefs: readonly BriefRow[] }) {
  const [id, setId] = useState<FilterId>('stage')
  const wanted = arrangement.filters[id] ?? []
  const options = optionsOf(id, briefs, { ...held, held: wanted })
  return (
    <div className="grid gap-2">
      <SelectField
        label={COPY.filterBy}
        value={id}
        options={KINDS}
        onPick={(value) => setId(FILTER_IDS.find((one) => one === value) ?? id)}
      />
      {options.length === 0 ? <p className="text-ink-soft">{COPY.noneToPick}</p> : null}
      <ul className="max-h-64 overflow-y-auto">
        {options.map(({ value, words, count }) => (
          <li key={value} className="flex items-center gap-2">
            <span className="min-w-0 grow wrap-anywhere">
              <Checkbox
                label={words}
                checked={wanted.includes(value)}
                onCheck={() => onArrange(toggled(arrangement, id, value))}
              />
            </span>
            <span className="text-12 text-ink-soft">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function FilterButton({ briefs, ...props }: Props & { briefs: readonly BriefRow[] }) {
  const count = Object.keys(props.arrangement.filters).length
  const trigger = (
    <Button>
      <ListFilter size={16} strokeWidth={1.75} aria-hidden="true" />
      {COPY.filters}
      {count > 0 ? <span className="text-12 text-ink-soft">{count}</span> : null}
    </Button>
  )
  return (
    <Popover trigger={trigger} title={COPY.filters}>
      <Options {...props} briefs={briefs} />
    </Popover>
  )
}

/** What holds now, each with a cross. */
export function FilterChips({ held, arrangement, onArrange }: Props) {
  const chips = FILTER_IDS.flatMap((id) => (arrangement.filters[id] ?? []).map((value) => ({ id, value })))
  if (chips.length === 0 && arrangement.search === '') return null
  return (
    <div className="flex flex-wrap items-center gap-1.5 px-4 py-2">
      {arrangement.search === '' ? null : (
        <Chip
          removeLabel={COPY.takeFilter(COPY.words(arrangement.search))}
          onRemove={() => onArrange({ ...arrangement, search: '' })}
        >
          {COPY.words(arrangement.search)}
        </Chip>
      )}
      {chips.map(({ id, value }) => {
        const words = `${FILTER_WORDS[id]}: ${filterValueWords(id, value, held.settings)}`
        return (
          <Chip
            key={`${id} ${value}`}
            removeLabel={COPY.takeFilter(words)}
            onRemove={() => onArrange(toggled(arrangement, id, value))}
          >
            {words}
          </Chip>
        )
      })}
    </div>
  )
}
