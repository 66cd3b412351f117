import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import type { OwnField } from '@rolecall/shared/domain/application.ts'
import { COPY } from './copy.ts'
import { labelOf, valueWords } from './words.ts'

interface Props {
  changes: FieldChange[]
  /** Fields of the person's own: a change of the page leaves them alone, and says so. */
  edited?: OwnField[]
}

/** Only what was said is struck out; that nothing was said is no mistake of the page. */
const Before = ({ words }: { words: string }) =>
  words === COPY.none ? <span className="text-ink-soft">{words}</span> : <del className="text-ink-soft">{words}</del>

/** Field by field: what it was, and what it is now. */
export function ChangeList({ changes, edited }: Props) {
  return (
    <dl className="grid gap-1">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid grid-cols-[6.25rem_minmax(0,1fr)] items-start">
          <dt className="text-ink-soft">{labelOf(field)}</dt>
          <dd className="wrap-anywhere">
            <span className="sr-only">{COPY.was} </span>
            <Before words={valueWords(field, before)} />
            <span aria-hidden="true" className="text-ink-soft">
              {' → '}
            </span>
            <span className="sr-only">, {COPY.now} </span>
            <ins className="font-medium no-underline">{valueWords(field, after)}</ins>
            {edited?.some((own) => own === field) ? <p className="text-12 text-ink-soft">{COPY.yours}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
