import { findResources } from '@rolecall/shared/domain/learning/find-resources.ts'
import { COSTS, LEARNING_LEVELS, RESOURCE_TYPES } from '@rolecall/shared/domain/learning/shapes.ts'
import { SearchX } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COPY, COST_WORDS, LEVEL_WORDS, TYPE_WORDS } from './copy.ts'
import { languageName, ResourceLine } from './resource-row.tsx'
import type { Learning } from './use-learning.ts'

const ANY = ''
const FIRST = 25

interface ChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  word: (value: Value) => string
  value: Value | undefined
  onPick: (value: Value | undefined) => void
}

/** One of these or any. */
function Choice<Value extends string>({ label, values, word, value, onPick }: ChoiceProps<Value>) {
  const options = [{ value: ANY, label: COPY.any }, ...values.map((one) => ({ value: one, label: word(one) }))]
  return (
    <SelectField
      label={label}
      value={value ?? ANY}
      options={options}
      onPick={(picked) => onPick(values.find((one) => one === picked))}
    />
  )
}

interface Filters {
  type?: (typeof RESOURCE_TYPES)[number] | undefined
  level?: (typeof LEARNING_LEVELS)[number] | undefined
  cost?: (typeof COSTS)[number] | undefined
  language?: string | undefined
}

interface FiltersProps {
  filters: Filters
  languages: string[]
  onSet: (change: Filters) => void
}

const FilterFields = ({ filters, languages, onSet }: FiltersProps) => (
  <div className="grid grid-cols-2 gap-2 narrow:grid-cols-4">
    <Choice
      label={COPY.type}
      values={RESOURCE_TYPES}
      word={(one) => TYPE_WORDS[one]}
      value={filters.type}
      onPick={(type) => onSet({ type })}
    />
    <Choice
      label={COPY.level}
      values={LEARNING_LEVELS}
      word={(one) => LEVEL_WORDS[one]}
      value={filters.level}
      onPick={(level) => onSet({ level })}
    />
    <Choice
      label={COPY.cost}
      values={COSTS}
      word={(one) => COST_WORDS[one]}
      value={filters.cost}
      onPick={(cost) => onSet({ cost })}
    />
    <Choice
      label={COPY.language}
      values={languages}
      word={languageName}
      value={filters.language}
      onPick={(language) => onSet({ language })}
    />
  </div>
)

const languagesOf = ({ library }: Learning): string[] =>
  [...new Set(library.resources.map(({ language }) => language))].toSorted((a, b) => a.localeCompare(b))

/** Courses, books and the rest, found by words and filters. */
export function ResourcesPart({ learning, query }: { learning: Learning; query: string }) {
  const [typed, setTyped] = useState(query)
  const [filters, setFilters] = useState<Filters>({})
  const [most, setMost] = useState(FIRST)
  const wanted = useDeferredValue(typed)
  const { library, lexicon } = learning
  const found = useMemo(() => findResources(library, lexicon, wanted, filters), [library, lexicon, wanted, filters])
  const languages = useMemo(() => languagesOf(learning), [learning])
  return (
    <section className="grid gap-3">
      <TextField label={COPY.find} type="search" value={typed} onType={setTyped} maxLength={200} autoComplete="off" />
      <FilterFields
        filters={filters}
        languages={languages}
        onSet={(change) => setFilters((before) => ({ ...before, ...change }))}
      />
      <output className="text-12 text-ink-soft">{COPY.found(found.length)}</output>
      {found.length === 0 ? <Empty icon={SearchX} title={COPY.nothing} text={COPY.nothingHint} /> : null}
      <ul className="rounded-card border border-line bg-card px-4 empty:hidden">
        {found.slice(0, most).map((resource) => (
          <li key={resource.id} className="border-t border-line py-2.5 first:border-t-0">
            <ResourceLine resource={resource} />
          </li>
        ))}
      </ul>
      {found.length > most ? (
        <Button className="justify-self-start" onClick={() => setMost(most + FIRST)}>
          {COPY.more(Math.min(FIRST, found.length - most))}
        </Button>
      ) : null}
    </section>
  )
}
