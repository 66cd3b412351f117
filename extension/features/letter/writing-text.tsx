import { useId, useRef } from 'react'
import type { RefObject } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { WRITING } from '@rolecall/shared/domain/writing.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { placesOf } from '../../store/tailor-person.ts'
import type { WritingView } from '../../store/writings.ts'
import { cx } from '../../ui/cx.ts'
import { INPUT } from '../../ui/input.ts'
import { Problem } from '../../ui/problem.tsx'
import { Conflicts } from '../notes/conflicts.tsx'
import { useKeptText } from '../notes/use-kept-text.ts'
import { COPY } from './copy.ts'
import { CopyButton } from './copy-button.tsx'
import { UnprovenList } from './unproven-list.tsx'
import { useChecked } from './use-checked.ts'

function showIn(area: RefObject<HTMLTextAreaElement | null>, sentence: string): void {
  const at = area.current?.value.indexOf(sentence) ?? -1
  if (at < 0) return
  area.current?.focus()
  area.current?.setSelectionRange(at, at + sentence.length)
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

interface Props {
  writing: WritingView
  label: string
  posting: Posting
  person: TailorPerson
}

/** A text that the person makes their own. It is kept while they type, and says which of it nothing proves. */
export function WritingText({ writing: { id, text, fields }, label, posting, person }: Props) {
  const of = { entity: WRITING, id }
  const { typed, type, keep, state, problem } = useKeptText(of, 'text', text)
  const area = useRef<HTMLTextAreaElement>(null)
  const field = useId()
  const judged = useChecked(typed, [posting.company ?? '', posting.title], person.stated)
  return (
    <div className="grid gap-2">
      <Conflicts of={of} fields={fields} />
      <div className="flex items-baseline gap-2">
        <label htmlFor={field} className="min-w-0 grow font-medium wrap-anywhere">
          {label}
        </label>
        <output className="shrink-0 text-12 text-ink-soft">
          {COPY.words(wordsIn(typed))} · {COPY[state]}
        </output>
      </div>
      <textarea
        ref={area}
        id={field}
        rows={6}
        maxLength={100_000}
        className={cx(INPUT, 'field-sizing-content max-h-[70dvh] min-h-32 resize-none')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onBlur={keep}
      />
      {problem ? <Problem message={problem} /> : null}
      <div className="flex flex-wrap gap-2">
        <CopyButton text={typed} />
      </div>
      {judged && typed.trim() !== '' ? (
        <UnprovenList judged={judged} places={placesOf(person.resume)} onShow={(sentence) => showIn(area, sentence)} />
      ) : null}
    </div>
  )
}
