import type { Choice, JobsFound } from '@rolecall/shared/domain/search/found.ts'
import type { FacetName } from '@rolecall/shared/domain/search/search-ask.ts'
import type { SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { toggled, valuesOf } from './ask.ts'
import { COPY } from './copy.ts'
import { choiceWords } from './wording.ts'
import type { Labels } from './wording.ts'

const FIRST = 5

export interface FilterProps {
  ask: SearchAsk
  facets: JobsFound['facets'] | null
  /** False: the counts are estimated, and so is the total. */
  exact: boolean
  labels: Labels
  onAsk: (ask: SearchAsk) => void
}

/** Several filters under one name. */
export const FilterPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="grid min-w-0 gap-1 border-t border-line pt-3 pb-2">
    <legend className="float-start pb-1 font-semibold">{title}</legend>
    {children}
  </fieldset>
)

/** What the answer has, and what is asked for though the answer has none of it. */
function choicesOf(name: FacetName, { ask, facets }: FilterProps): Choice[] {
  const there = facets?.[name] ?? []
  const asked = valuesOf(ask, name).filter((value) => !there.some(({ key }) => key === value))
  return [...asked.map((key) => ({ key, shown: key, count: 0 })), ...there]
}

/** The choices of one kind, each with how many jobs it has. What is checked stays in sight. */
export function FacetPart({ name, children, ...props }: FilterProps & { name: FacetName; children?: ReactNode }) {
  const { ask, labels, exact, onAsk } = props
  const [all, setAll] = useState(false)
  const wanted = valuesOf(ask, name)
  const choices = choicesOf(name, props)
  if (choices.length === 0) return null
  const shown = all ? choices : choices.filter(({ key }, at) => at < FIRST || wanted.includes(key))
  return (
    <FilterPart title={COPY.facets[name]}>
      {children}
      <ul>
        {shown.map(({ key, count, about }) => (
          <li key={key} className="flex items-start gap-2">
            <span className="min-w-0 grow wrap-anywhere">
              <Checkbox
                label={choiceWords(name, key, labels)}
                checked={wanted.includes(key)}
                onCheck={() => onAsk(toggled(ask, name, key))}
              />
            </span>
            <span className="py-1.5 text-12 text-ink-soft">{COPY.count(count, exact && !about)}</span>
          </li>
        ))}
      </ul>
      {choices.length > FIRST ? (
        <Button
          look="link"
          size="inline"
          className="justify-self-start"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? COPY.fewerChoices : COPY.moreChoices(choices.length - shown.length)}
        </Button>
      ) : null}
    </FilterPart>
  )
}
