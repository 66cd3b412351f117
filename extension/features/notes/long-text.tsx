import { useId, useRef, useState } from 'react'
import type { RecordRef } from '../../store/conflicts.ts'
import { cx } from '../../ui/cx.ts'
import { INPUT } from '../../ui/input.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { COPY } from './copy.ts'
import { markKeys, Toolbar } from './toolbar.tsx'
import { useKeptText } from './use-kept-text.ts'
import type { Keeping } from './use-kept-text.ts'

const Preview = onceDrawn(() => import('./preview.tsx'))

const LOOKS = [
  { value: 'write', label: COPY.write },
  { value: 'preview', label: COPY.preview },
] as const

const STATES: Record<Keeping, string> = { kept: COPY.kept, keeping: COPY.keeping, 'not-kept': COPY.notKept }

interface Props {
  of: RecordRef
  name: string
  text: string
  label: string
  hint?: string
}

/** A text in Markdown. It is kept while one types, and says so. */
export function LongText({ of, name, text, label, hint }: Props) {
  const { typed, type, keep, state, problem } = useKeptText(of, name, text)
  const [look, setLook] = useState<'write' | 'preview'>('write')
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  return (
    <section className="grid gap-1.5">
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {typed === '' ? null : <output className="text-12 text-ink-soft">{STATES[state]}</output>}
        <div className="ms-auto flex flex-wrap items-center gap-2">
          {look === 'write' ? <Toolbar area={area} /> : null}
          <Segmented label={COPY.look} options={LOOKS} value={look} onPick={setLook} />
        </div>
      </div>
      {look === 'preview' ? <Preview text={typed} /> : null}
      <textarea
        ref={area}
        id={id}
        hidden={look === 'preview'}
        rows={4}
        maxLength={100_000}
        placeholder={hint}
        className={cx(INPUT, 'field-sizing-content max-h-96 min-h-24 resize-none')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={markKeys}
        onBlur={keep}
      />
      {problem ? <Problem message={problem} /> : null}
    </section>
  )
}
