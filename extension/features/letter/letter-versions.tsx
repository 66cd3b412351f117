import { useState } from 'react'
import { WRITING } from '@rolecall/shared/domain/writing.ts'
import { trashRecord } from '../../store/records.ts'
import type { WritingView } from '../../store/writings.ts'
import { addWriting, takenBack } from '../../store/writings.ts'
import { Button } from '../../ui/button.tsx'
import { useAttempt, useEdit } from '../application/attempt.ts'
import { ago } from '../application/facts.ts'
import { Fold } from '../application/fold.tsx'
import { CompareTexts } from '../tailor/compare-texts.tsx'
import { COPY } from './copy.ts'

interface Props {
  /** All letters of this job, the newest first. */
  letters: readonly WritingView[]
  /** The one that stands above. */
  shown: WritingView
  onShow: (id: string | null) => void
}

/** It counts again as the newest one; what was written since stays as a version. */
function useRestore(onShow: Props['onShow']): (letter: WritingView) => void {
  const attempt = useAttempt()
  return ({ kind, application, question, text, options, resume }) => {
    const kept = addWriting({ kind, application, question, text, options, resume })
    attempt(kept, { message: COPY.restored, undo: () => takenBack(kept) })
    onShow(null)
  }
}

function Other({ letter, about, onShow }: { letter: WritingView; about: string; onShow: Props['onShow'] }) {
  const edit = useEdit()
  const restore = useRestore(onShow)
  const { id, text } = letter
  return (
    <li className="grid gap-1.5 border-b border-line pb-2 last:border-b-0">
      <span>{about}</span>
      <span className="truncate text-12 text-ink-soft">{text.replaceAll(/\s+/g, ' ').slice(0, 120)}</span>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" aria-label={`${COPY.show}: ${about}`} onClick={() => onShow(id)}>
          {COPY.show}
        </Button>
        <Button size="small" aria-label={`${COPY.restore}: ${about}`} onClick={() => restore(letter)}>
          {COPY.restore}
        </Button>
        <Button
          size="small"
          look="danger"
          aria-label={`${COPY.remove}: ${about}`}
          onClick={() => edit(trashRecord(WRITING, id), COPY.removed)}
        >
          {COPY.remove}
        </Button>
      </div>
    </li>
  )
}

/** The other letters to this employer: any two can be compared, and each can count again. */
export function LetterVersions({ letters, shown, onShow }: Props) {
  const [comparing, setComparing] = useState(false)
  const others = letters.filter((one) => one !== shown)
  const [last] = others
  if (!last) return null
  const versions = letters
    .toReversed()
    .map(({ id, addedAt, text }, at) => ({ id, label: COPY.letterOf(at + 1, ago(addedAt)), text: () => text }))
  return (
    <Fold title={COPY.versions}>
      <div className="grid gap-3">
        <Button
          size="small"
          className="justify-self-start"
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {COPY.compare}
        </Button>
        {comparing ? <CompareTexts versions={versions} first={last.id} second={shown.id} /> : null}
        <ul className="grid gap-2">
          {others.map((letter) => (
            <Other
              key={letter.id}
              letter={letter}
              about={versions.find(({ id }) => id === letter.id)?.label ?? ''}
              onShow={onShow}
            />
          ))}
        </ul>
      </div>
    </Fold>
  )
}
