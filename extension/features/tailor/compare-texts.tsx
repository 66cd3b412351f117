import { useMemo, useState } from 'react'
import { aroundChanges, diffWords } from '@rolecall/shared/sync/text-diff.ts'
import type { TextPart } from '@rolecall/shared/sync/text-diff.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { WordDiff } from '../posting/word-diff.tsx'
import { COPY } from './copy.ts'

const LOOKS = [
  { value: 'inline', label: COPY.inline },
  { value: 'beside', label: COPY.beside },
] as const
type Look = (typeof LOOKS)[number]['value']

function Difference({ parts, look }: { parts: TextPart[]; look: Look }) {
  const near = aroundChanges(parts)
  if (parts.every(({ kind }) => kind === 'same')) return <p className="text-ink-soft">{COPY.same}</p>
  const words = { gone: COPY.inFirst, fresh: COPY.inSecond }
  if (look === 'inline') return <WordDiff parts={near} {...words} />
  return (
    <div className="grid grid-cols-2 gap-4">
      <WordDiff parts={near.filter(({ kind }) => kind !== 'new')} {...words} />
      <WordDiff parts={near.filter(({ kind }) => kind !== 'gone')} {...words} />
    </div>
  )
}

interface Version {
  id: string
  label: string
  text: () => string
}

interface Props {
  /** The oldest first. */
  versions: readonly Version[]
  /** The two that are compared to begin with. */
  first: string
  second: string
}

/** Any two of them, word by word. */
export function CompareTexts({ versions, ...begin }: Props) {
  const [first, setFirst] = useState(begin.first)
  const [second, setSecond] = useState(begin.second)
  const [look, setLook] = useState<Look>('inline')
  const parts = useMemo(() => {
    const textOf = (id: string): string => versions.find((one) => one.id === id)?.text() ?? ''
    return diffWords(textOf(first), textOf(second))
  }, [versions, first, second])
  const options = versions.map(({ id, label }) => ({ value: id, label }))
  return (
    <div className="grid gap-3">
      <div className="grid gap-2 @[22rem]:grid-cols-2">
        <SelectField label={COPY.compareOf} value={first} options={options} onPick={setFirst} />
        <SelectField label={COPY.compareWith} value={second} options={options} onPick={setSecond} />
      </div>
      <div>
        <Segmented label={COPY.look} options={LOOKS} value={look} onPick={setLook} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys. */}
      <section aria-label={COPY.difference} tabIndex={0} className="max-h-96 overflow-y-auto">
        <Difference parts={parts} look={look} />
      </section>
    </div>
  )
}
