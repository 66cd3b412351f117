import { placesOf } from '../../store/tailor-person.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { Notice } from '../../ui/notice.tsx'
import { STAR_WORDS } from '../prepare/copy.ts'
import { QuestionList } from '../tailor/question-list.tsx'
import type { Piece } from './texts.ts'
import type { Writing } from './use-texts.ts'

const Coming = ({ piece: { question, text, outline } }: { piece: Piece }) => (
  <div className="grid gap-1.5">
    {question === '' ? null : <p className="font-medium wrap-anywhere">{question}</p>}
    {text === '' ? null : <p className="whitespace-pre-line wrap-anywhere">{text}</p>}
    {outline.map((line) => (
      <p key={`${line.part} ${line.text}`} className="wrap-anywhere">
        <span className="text-ink-soft">{STAR_WORDS[line.part]}: </span>
        {line.text}
      </p>
    ))}
  </div>
)

/** What of a text nothing proves, to be asked. */
export const Unsaid = ({ title, writing, person }: { title: string; writing: Writing; person: TailorPerson }) => (
  <QuestionList
    title={title}
    questions={writing.questions}
    places={placesOf(person.resume)}
    onDone={writing.onAnswered}
  />
)

/** What of a text is written so far; afterwards what the person should know of it. */
export function Progress({ writing }: { writing: Writing }) {
  const { coming, problem, notes } = writing
  const pieces = coming?.pieces ?? []
  return (
    <>
      {pieces.length > 0 ? (
        <div aria-busy="true" className="grid gap-3 rounded-card border border-line bg-card p-3">
          {pieces.map((piece) => (
            <Coming key={piece.at} piece={piece} />
          ))}
        </div>
      ) : null}
      {problem ? <Notice kind="bad">{problem}</Notice> : null}
      {notes.map((note) => (
        <Notice key={note} kind="check">
          {note}
        </Notice>
      ))}
    </>
  )
}
