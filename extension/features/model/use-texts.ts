import { useEffect, useSyncExternalStore } from 'react'
import { endNoted, eventsNoted, eventsOf } from './asking.ts'
import type { Asking } from './asking.ts'
import { COPY } from './copy.ts'
import { forgetRun, notedRun } from './noted.ts'
import type { AskedWith } from './noted.ts'
import { NO_RUN } from './run.ts'
import type { Run } from './run.ts'
import { Runs } from './runs.ts'
import { followed, takeUp } from './take-up.ts'
import { comingIn, NOTHING_YET, stoppedAt } from './texts.ts'
import type { Coming, Texts } from './texts.ts'

/** Where a text comes from: the rules on this device, or a provider behind the server. */
type Source = (signal: AbortSignal) => AsyncIterable<Coming>
type Keep = (texts: Texts, asked: AskedWith) => Promise<unknown>

export interface Writing extends Run {
  onRules: (source: Source, asked: AskedWith) => void
  onModel: (asking: Asking) => void
  onStop: () => void
  onAnswered: (id: string) => void
}

const begun = (asked: AskedWith, coming = NOTHING_YET): Run => ({ ...NO_RUN, asked, coming })
const texts = new Runs<Run>((what) => {
  const noted = notedRun(what)
  return noted ? begun(noted.asked) : NO_RUN
})

const ended = ({ questions, took }: Coming, said: Partial<Run>): Run => ({ ...NO_RUN, questions, took, ...said })

/** Whoever keeps it says why it could not be kept. The server has it for two weeks: it is taken up again later. */
const isKept = (kept: Promise<unknown>): Promise<boolean> =>
  kept.then(
    () => true,
    () => false,
  )

interface Work {
  source: Source
  asked: AskedWith
  keep: Keep
}

async function hear(what: string, { source, asked, keep }: Work, signal: AbortSignal): Promise<void> {
  let last = NOTHING_YET
  for await (last of source(signal)) if (!signal.aborted) texts.set(what, begun(asked, last))
  if (signal.aborted) return
  texts.set(what, ended(last, { notes: last.texts?.notes ?? [] }))
  if (!last.texts || (await isKept(keep(last.texts, asked)))) forgetRun(what)
}

const write = (what: string, work: Work, signal: AbortSignal): Promise<void> =>
  followed(
    texts,
    { what, signal },
    () => hear(what, work, signal),
    (problem) => texts.set(what, { ...NO_RUN, problem: problem ?? COPY.couldNot }),
  )

function begin(what: string, work: Work): void {
  endNoted(what)
  texts.set(what, begun(work.asked))
  void texts.alone(what, (signal) => write(what, work, signal))
}

const resume = (what: string, keep: Keep): void =>
  takeUp(texts, what, (noted, signal) => {
    const source: Source = () => comingIn(eventsNoted(what, noted, signal))
    return write(what, { source, asked: noted.asked, keep }, signal)
  })

function stop(what: string, keep: Keep): void {
  const { coming, asked } = texts.of(what)
  texts.stop(what)
  endNoted(what)
  if (!coming || !asked) return
  const whole = stoppedAt(coming)
  texts.set(what, ended(coming, { notes: [COPY.stopped] }))
  if (whole) void isKept(keep(whole, asked))
}

/** One piece of writing of a kind at a time, which can be stopped; what came of it is kept by `keep`. */
export function useTexts(what: string, keep: Keep): Writing {
  const state = useSyncExternalStore(texts.listen, () => texts.of(what))
  useEffect(() => {
    resume(what, keep)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was begun is taken up once, not at each drawing.
  }, [what])
  return {
    ...state,
    onRules: (source, asked) => begin(what, { source, asked, keep }),
    onModel: (asking) =>
      begin(what, { source: (signal) => comingIn(eventsOf(what, asking, signal)), asked: asking.asked, keep }),
    onStop: () => stop(what, keep),
    onAnswered: (id) => texts.set(what, { ...state, questions: state.questions.filter((one) => one.id !== id) }),
  }
}
