import { useId, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import { DEFAULT_OPTIONS, WritingOptions } from '@rolecall/shared/ai/kinds.ts'
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
import type { Drafted } from '../tailor/jobs.ts'
import { COPY } from './copy.ts'
import { CopyButton } from './copy-button.tsx'
import { ExportButton } from './export-button.tsx'
import { UnprovenList } from './unproven-list.tsx'
import { useChecked } from './use-checked.ts'

function showIn(area: RefObject<HTMLTextAreaElement | null>, sentence: string): void {
  const at = area.current?.value.indexOf(sentence) ?? -1
  if (at < 0) return
  area.current?.focus()
  area.current?.setSelectionRange(at, at + sentence.length)
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** What it was written for, the same as long as none of it changes. */
function useDrafted(question: WritingView['question'], options: WritingView['options'], posting: Posting): Drafted {
  const asked = JSON.stringify(options)
  return useMemo(
    () => ({ posting, question, options: WritingOptions.catch(DEFAULT_OPTIONS).parse(JSON.parse(asked)) }),
    [posting, question, asked],
  )
}

interface Props {
  writing: WritingView
  label: string
  posting: Posting
  person: TailorPerson
}

/** How it leaves from here. */
const Ways = ({ kind, ...rest }: Pick<WritingView, 'kind' | 'text'> & Pick<Props, 'posting' | 'person'>) => (
  <div className="flex flex-wrap gap-2">
    <CopyButton text={rest.text} />
    {kind === 'letter' ? <ExportButton {...rest} /> : null}
  </div>
)

/** A text that the person makes their own. It is kept while they type, and says which of it nothing proves. */
export function WritingText({ writing: { id, kind, text, fields, question, options }, label, posting, person }: Props) {
  const of = { entity: WRITING, id }
  const { typed, type, keep, state, problem } = useKeptText(of, 'text', text)
  const area = useRef<HTMLTextAreaElement>(null)
  const field = useId()
  const like = useDrafted(question, options, posting)
  const judged = useChecked(typed, like, person.stated)
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
      <Ways kind={kind} text={typed} posting={posting} person={person} />
      {judged && typed.trim() !== '' ? (
        <UnprovenList judged={judged} places={placesOf(person.resume)} onShow={(sentence) => showIn(area, sentence)} />
      ) : null}
    </div>
  )
}
