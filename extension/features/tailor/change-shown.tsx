import type { Resume } from '@rolecall/shared/domain/resume.ts'
import type { Edit } from '@rolecall/shared/resume/edit.ts'
import { diffWords } from '@rolecall/shared/sync/text-diff.ts'
import { WordDiff } from '../posting/word-diff.tsx'
import { COPY } from './copy.ts'
import { movedLines } from './where.ts'

interface Props {
  edit: Edit
  resume: Resume
  /** False while its words still come: then nothing is struck out yet. */
  whole: boolean
}

/** What a change makes of a line, word by word. */
export function ChangeShown({ edit, resume, whole }: Props) {
  const { kind, before, after } = edit
  if (kind === 'move')
    return (
      <ol className="grid list-decimal gap-1 ps-5">
        {movedLines(resume, edit).map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ol>
    )
  if (!whole) return <p className="wrap-anywhere">{after}</p>
  return <WordDiff parts={diffWords(before ?? '', after ?? '')} gone={COPY.takenOut} fresh={COPY.fresh} />
}
