import { Stage } from '@rolecall/shared/domain/stage.ts'
import type { StageWord } from '@rolecall/shared/exchange/preview.ts'
import { useStages } from '../../store/collection-hooks.ts'
import { Select } from '../../ui/select.tsx'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'

interface Props {
  words: StageWord[]
  onPick: (word: string, stage: Stage) => void
}

/** What another tool calls the stages, and which of the person's own each of them is. */
export function StageWords({ words, onPick }: Props) {
  const known = useStages()
  if (words.length === 0 || !known) return null
  const stages = known.stages.map(({ id }) => ({ value: id, label: stageLook(id, known.settings).label }))
  const pick = (word: string) => (value: string) => {
    const stage = Stage.safeParse(value)
    if (stage.success) onPick(word, stage.data)
  }
  return (
    <section aria-label={COPY.stages}>
      <h3 className="pb-1 font-semibold">{COPY.stages}</h3>
      <ul className="grid divide-y divide-line border-y border-line">
        {words.map(({ word, rows, stage }) => (
          <li key={word} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-40">
              <span className="block truncate font-medium">{word}</span>
              <span className="text-12 text-ink-soft">{COPY.rows(rows)}</span>
            </span>
            <Select
              aria-label={COPY.stageOf(word)}
              className="narrow:w-56!"
              options={stage === null ? [{ value: '', label: COPY.byDates }, ...stages] : stages}
              value={stage ?? ''}
              onPick={pick(word)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
