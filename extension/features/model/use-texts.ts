import { useSyncExternalStore } from 'react'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { beginRun, listen, NO_RUN, runOf, setRun, stopRun } from './runs.ts'
import type { Run } from './runs.ts'
import { byModel, NOTHING_YET, stoppedAt } from './texts.ts'
import type { Coming, Texts } from './texts.ts'

type Source = (signal: AbortSignal) => AsyncIterable<Coming>

export interface Writing extends Run {
  run: (source: Source) => void
  onModel: (asking: Asking) => void
  onStop: () => void
  onAnswered: (id: string) => void
}

async function lastOf(source: AsyncIterable<Coming>, see: (coming: Coming) => void): Promise<Coming> {
  let last = NOTHING_YET
  for await (last of source) see(last)
  return last
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : COPY.couldNot)

/** One piece of writing of a kind at a time, which can be stopped; what came of it is kept by `keep`. */
export function useTexts(what: string, keep: (texts: Texts) => void): Writing {
  const state = useSyncExternalStore(listen, () => runOf(what))
  const end = ({ questions, took }: Coming, texts: Texts | null, said: Partial<Run> = {}): void => {
    setRun(what, { ...NO_RUN, notes: texts?.notes ?? [], questions, took, ...said })
    if (texts) keep(texts)
  }
  const run = (source: Source): void => {
    const signal = beginRun(what)
    setRun(what, { ...NO_RUN, coming: NOTHING_YET })
    const see = (coming: Coming): void => void (signal.aborted || setRun(what, { ...NO_RUN, coming }))
    lastOf(source(signal), see).then(
      (last) => signal.aborted || end(last, last.texts),
      (error: unknown) => signal.aborted || end(NOTHING_YET, null, { problem: problemOf(error) }),
    )
  }
  return {
    ...state,
    run,
    onModel: (asking) => run((signal) => byModel(asking, signal)),
    onStop: () => {
      stopRun(what)
      if (state.coming) end(state.coming, stoppedAt(state.coming), { notes: [COPY.stopped] })
    },
    onAnswered: (id) => setRun(what, { ...state, questions: state.questions.filter((one) => one.id !== id) }),
  }
}
