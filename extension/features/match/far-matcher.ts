import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Explained } from '../../store/matches.ts'
import type { Answer, Ask } from './matcher-messages.ts'

interface FarMatcher {
  keep: (first: readonly string[]) => void
  explain: (posting: Posting) => Promise<Explained | null>
}

function start(): FarMatcher {
  const worker = new Worker('/match.js')
  const waiting = new Map<number, (explained: Explained | null) => void>()
  let last = 0
  const settle = ({ id, explained }: Answer): void => {
    waiting.get(id)?.(explained)
    waiting.delete(id)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data))
  worker.addEventListener('error', () => {
    for (const id of waiting.keys()) settle({ id, explained: null })
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  const say = (ask: Ask): void => worker.postMessage(ask)
  return {
    keep: (first) => say({ kind: 'keep', first }),
    explain: (posting) =>
      new Promise((done) => {
        last += 1
        waiting.set(last, done)
        say({ kind: 'explain', id: last, posting })
      }),
  }
}

let started: FarMatcher | null = null

/** What works out numbers, in a thread of its own: one a page, begun when the first number is wanted. */
export const farMatcher = (): FarMatcher => (started ??= start())
