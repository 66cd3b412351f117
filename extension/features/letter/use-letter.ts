import { useEffect, useRef, useState } from 'react'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { addWriting, takenBack } from '../../store/writings.ts'
import { useAttempt } from '../application/attempt.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { useOptions } from '../tailor/use-options.ts'
import { COPY } from './copy.ts'
import { letterByModel } from './model-letter.ts'

export interface LetterAsked {
  posting: Posting
  options: WritingOptions
}

interface Made {
  text: string
  notes: readonly string[]
}

async function byRules(asked: LetterAsked): Promise<Made> {
  const made = await farMatcher().work('letter', asked)
  if (!made) throw new Error(COPY.couldNot)
  return made
}

/** One piece of writing at a time, which can be stopped; `coming` is what of it is there, null where none is written. */
function useRun(keep: (made: Made) => void) {
  const [coming, setComing] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const run = (make: (signal: AbortSignal) => Promise<Made>): void => {
    const mine = new AbortController()
    running.current = mine
    setComing('')
    setProblem(null)
    const failed = (error: unknown): void => setProblem(error instanceof Error ? error.message : COPY.couldNot)
    void make(mine.signal)
      .then(
        (made) => mine.signal.aborted || keep(made),
        (error: unknown) => mine.signal.aborted || failed(error),
      )
      .finally(() => setComing(null))
  }
  return { coming, setComing, problem, run, onStop: () => running.current?.abort() }
}

/** Letters for one application: written by the rules or by a provider, and kept with it. */
export function useLetter(application: ApplicationView, person: TailorPerson) {
  const [notes, setNotes] = useState<readonly string[]>([])
  const [highlights, setHighlights] = useState<string[]>([])
  const [options, change] = useOptions()
  const attempt = useAttempt()
  const { run, setComing, ...rest } = useRun(({ text, notes: said }) => {
    setNotes(said)
    const { tone, length, language } = options
    const about = { kind: 'letter' as const, application: application.id, resume: person.record.id }
    const kept = addWriting({ ...about, text, options: { tone, length, language, highlights } })
    attempt(kept, { message: COPY.written, undo: () => takenBack(kept) })
  })
  const asked = { posting: application.posting, options: { ...options, highlights } }
  const byModel = async (signal: AbortSignal): Promise<Made> => {
    let last = { text: '', without: null as string | null }
    for await (last of letterByModel(person, asked, signal)) setComing(last.text)
    return { text: last.text, notes: last.without === null ? [] : [last.without] }
  }
  const write = { onRules: () => run(() => byRules(asked)), onModel: () => run(byModel) }
  return { ...rest, ...write, notes, options, change, highlights, setHighlights, asked }
}
