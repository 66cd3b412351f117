import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { Explained } from '../../store/matches.ts'
import type { JobAsk, JobName, Jobs } from '../tailor/jobs.ts'
import type { Answer, Ask } from './matcher-messages.ts'

interface FarMatcher {
  keep: (first: readonly string[]) => void
  explain: (posting: Posting) => Promise<Explained | null>
  /** Null: it could not be done. */
  work: <Name extends JobName>(name: Name, ask: Jobs[Name]['ask']) => Promise<Jobs[Name]['answer'] | null>
}

function start(): FarMatcher {
  const worker = new Worker('/match.js')
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let last = 0
  const settle = (id: number, answer: Answer | null): void => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.id, data))
  worker.addEventListener('error', () => {
    for (const id of waiting.keys()) settle(id, null)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  const say = (ask: Ask): void => worker.postMessage(ask)
  const ask = (asked: (id: number) => Ask): Promise<Answer | null> =>
    new Promise((done) => {
      last += 1
      waiting.set(last, done)
      say(asked(last))
    })
  return {
    keep: (first) => say({ kind: 'keep', first }),
    explain: async (posting) => {
      const answer = await ask((id) => ({ kind: 'explain', id, posting }))
      return answer?.kind === 'explain' ? answer.explained : null
    },
    work: async <Name extends JobName>(name: Name, asked: Jobs[Name]['ask']) => {
      const answer = await ask((id) => ({ kind: 'job', id, job: { name, ask: asked } as JobAsk }))
      return answer?.kind === 'job' ? (answer.done?.answer ?? null) : null
    },
  }
}

let started: FarMatcher | null = null

/** What works out numbers and lines, in a thread of its own: one a page, begun when the first is wanted. */
export const farMatcher = (): FarMatcher => (started ??= start())
