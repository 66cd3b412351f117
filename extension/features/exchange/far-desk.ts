import { askForSync } from '../../platform/messages.ts'
import type { Answer, Ask, DeskWork } from './desk-messages.ts'
import type { Progress } from './shown.ts'

/** A file was refused, or something failed; `message` is the sentence for the person where there is one. */
export class DeskFailure extends Error {
  readonly sentence: string | null

  constructor(sentence: string | null) {
    super(sentence ?? 'The desk failed.')
    this.name = 'DeskFailure'
    this.sentence = sentence
  }
}

interface Waiting {
  done: (result: unknown) => void
  failed: (error: DeskFailure) => void
}

type Works = keyof DeskWork
export interface FarDesk {
  ask: <W extends Works>(work: W, ...given: Parameters<DeskWork[W]>) => ReturnType<DeskWork[W]>
  end: () => void
}

/** The desk in a thread of its own, so that the page goes on answering whatever lies on it. */
export function startDesk(tell: (progress: Progress) => void): FarDesk {
  const worker = new Worker('/exchange.js')
  const waiting = new Map<number, Waiting>()
  let last = 0
  const settle = (answer: Extract<Answer, { id: number }>): void => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.kind === 'done') one?.done(answer.result)
    else one?.failed(new DeskFailure(answer.message))
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'progress') tell(data.progress)
    else if (data.kind === 'edited') askForSync('edit')
    else settle(data)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new DeskFailure(null))
    waiting.clear()
  })
  const ask = (work: Works, ...given: unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      last += 1
      waiting.set(last, { done, failed })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
      worker.postMessage({ id: last, work, given } satisfies Ask)
    })
  return { ask: ask as FarDesk['ask'], end: () => worker.terminate() }
}
