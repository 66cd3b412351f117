import { useMemo, useState } from 'react'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { aroundChanges, diffWords } from '@rolecall/shared/sync/text-diff.ts'
import type { TextPart } from '@rolecall/shared/sync/text-diff.ts'
import type { ResumeView } from '../../store/collections.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ago } from '../application/facts.ts'
import { WordDiff } from '../posting/word-diff.tsx'
import { plainText } from '../resume/plain-text.ts'
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

interface Props {
  /** The oldest first. */
  versions: readonly ResumeView[]
  base: ResumeView
}

/** Any two of them, word by word. */
export function CompareVersions({ versions, base }: Props) {
  const [first, setFirst] = useState(base.id)
  const [second, setSecond] = useState(versions.at(-1)?.id ?? base.id)
  const [look, setLook] = useState<Look>('inline')
  const parts = useMemo(() => {
    const textOf = (id: string): string => {
      const found = versions.find((one) => one.id === id)
      return found ? plainText(resumeIn(found.all)) : ''
    }
    return diffWords(textOf(first), textOf(second))
  }, [versions, first, second])
  const options = versions.map(({ id, name, addedAt }) => ({
    value: id,
    label: id === base.id ? COPY.yourOwn(name) : COPY.madeOn(ago(addedAt)),
  }))
  return (
    <div className="grid gap-3">
      <div className="grid gap-2 @[22rem]:grid-cols-2">
        <SelectField label={COPY.compareOf} value={first} options={options} onPick={setFirst} />
        <SelectField label={COPY.compareWith} value={second} options={options} onPick={setSecond} />
      </div>
      <Segmented label={COPY.look} options={LOOKS} value={look} onPick={setLook} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys. */}
      <section aria-label={COPY.difference} tabIndex={0} className="max-h-96 overflow-y-auto">
        <Difference parts={parts} look={look} />
      </section>
    </div>
  )
}
