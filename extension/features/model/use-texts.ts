import { useEffect, useRef, useState } from 'react'
import type { Question } from '@rolecall/shared/resume/question.ts'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { byModel, NOTHING_YET, stoppedAt } from './texts.ts'
import type { Coming, Texts } from './texts.ts'
import type { Took } from './took.ts'

type Source = (signal: AbortSignal) => AsyncIterable<Coming>

export interface Writing {
  /** What of it is there; null where none is being written. */
  coming: Coming | null
  problem: string | null
  notes: readonly string[]
  questions: readonly Question[]
  took: Took | null
  run: (source: Source) => void
  onModel: (asking: Asking) => void
  onStop: () => void
  onAnswered: (id: string) => void
}

interface After {
  problem: string | null
  notes: readonly string[]
  questions: readonly Question[]
  took: Took | null
}
const BEFORE: After = { problem: null, notes: [], questions: [], took: null }

async function lastOf(source: AsyncIterable<Coming>, see: (coming: Coming) => void): Promise<Coming> {
  let last = NOTHING_YET
  for await (last of source) see(last)
  return last
}

/** One piece of writing at a time, which can be stopped; what came of it is kept by `keep`. */
export function useTexts(keep: (texts: Texts) => void): Writing {
  const [coming, setComing] = useState<Coming | null>(null)
  const [after, setAfter] = useState<After>(BEFORE)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const end = ({ questions, took }: Coming, texts: Texts | null, said: Partial<After> = {}): void => {
    running.current = null
    setComing(null)
    setAfter({ problem: null, notes: texts?.notes ?? [], questions, took, ...said })
    if (texts) keep(texts)
  }
  const run = (source: Source): void => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    setComing(NOTHING_YET)
    setAfter(BEFORE)
    const see = (next: Coming): void => void (mine.signal.aborted || setComing(next))
    lastOf(source(mine.signal), see).then(
      (last) => mine.signal.aborted || end(last, last.texts),
      (error: unknown) =>
        mine.signal.aborted ||
        end(NOTHING_YET, null, { problem: error instanceof Error ? error.message : COPY.couldNot }),
    )
  }
  return {
    coming,
    ...after,
    run,
    onModel: (asking) => run((signal) => byModel(asking, signal)),
    onStop: () => {
      running.current?.abort()
      if (coming) end(coming, stoppedAt(coming), { notes: [COPY.stopped] })
    },
    onAnswered: (id) => setAfter({ ...after, questions: after.questions.filter((one) => one.id !== id) }),
  }
}
