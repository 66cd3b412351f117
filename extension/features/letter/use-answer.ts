import { useState } from 'react'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { addWriting, takenBack } from '../../store/writings.ts'
import { useAttempt } from '../application/attempt.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { NOTHING_YET } from '../model/texts.ts'
import type { Coming, Texts } from '../model/texts.ts'
import { useAsking } from '../model/use-asking.ts'
import { useTexts } from '../model/use-texts.ts'
import type { Drafted } from '../tailor/jobs.ts'
import { useOptions } from '../tailor/use-options.ts'
import { COPY } from './copy.ts'

async function* byRules(asked: Drafted & { question: string }): AsyncGenerator<Coming> {
  const made = await farMatcher().work('answer', asked)
  if (!made) throw new Error(COPY.couldNot)
  const { text, missing } = made
  const answers = [{ question: asked.question, text, outline: [] }]
  yield { ...NOTHING_YET, texts: { text: '', notes: missing ? [missing] : [], answers, outlines: [], byRules: true } }
}

/** Where nothing answers it, the person is told so; the field for their own answer is there all the same. */
const isUnanswered = ({ answers, notes }: Texts): boolean =>
  notes.length === 0 && answers.every(({ text }) => text === '')

/** Answers to questions of a form: drafted by the rules or by a provider, and kept with the application. */
export function useAnswer(application: ApplicationView, person: TailorPerson) {
  const [typed, setTyped] = useState('')
  const [unanswered, setUnanswered] = useState(false)
  const [options] = useOptions()
  const attempt = useAttempt()
  const question = typed.trim()
  const writing = useTexts(`answer ${application.id}`, (texts, { resume, options: asked, question: about }) => {
    const [answer] = texts.answers
    setUnanswered(isUnanswered(texts))
    const base = { kind: 'answer' as const, application: application.id, resume, options: asked }
    const kept = addWriting({ ...base, question: answer?.question || about, text: answer?.text ?? '' })
    attempt(kept, { message: COPY.answered, undo: () => takenBack(kept) })
    setTyped('')
    return kept
  })
  const { posting } = application
  const ask = useAsking('answers', person, { posting, options, questions: [question] })
  const onRules = (): void =>
    writing.onRules(() => byRules({ posting, options, question }), { resume: person.record.id, options, question })
  return { ...writing, onRules, ask, typed, setTyped, question, unanswered }
}
