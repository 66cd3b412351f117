import type { Json } from '@rolecall/shared/sync/op.ts'
import { diffWords } from '@rolecall/shared/sync/text-diff.ts'
import { conflictsOf, settleConflict } from '../../store/conflicts.ts'
import type { Choice, RecordRef } from '../../store/conflicts.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useEdit } from '../application/attempt.ts'
import { WordDiff } from '../posting/word-diff.tsx'
import { COPY } from './copy.ts'

const CHOICES: readonly { choice: Choice; words: string }[] = [
  { choice: 'mine', words: COPY.mine },
  { choice: 'theirs', words: COPY.theirs },
  { choice: 'both', words: COPY.both },
]

interface Props {
  of: RecordRef
  fields: Readonly<Record<string, Json>>
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Two devices wrote over the same words: nothing is lost, and the person says which text stands. */
export function Conflicts({ of, fields }: Props) {
  const edit = useEdit()
  return conflictsOf(fields).map(({ key, value: { conflictOf, text } }) => (
    <section key={key} className="grid gap-2 rounded-card border border-check bg-card p-3">
      <Notice kind="check">{COPY.conflict}</Notice>
      <div className="max-h-60 overflow-y-auto">
        <WordDiff parts={diffWords(textOf(fields[conflictOf]), text)} gone={COPY.here} fresh={COPY.other} />
      </div>
      <div className="flex flex-wrap gap-1.5">
        {CHOICES.map(({ choice, words }) => (
          <Button key={choice} size="small" onClick={() => edit(settleConflict(of, key, choice), COPY.settled)}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  ))
}
