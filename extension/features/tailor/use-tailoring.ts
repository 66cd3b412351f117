import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { readDraft, writeDraft } from '../../platform/drafts.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { COPY } from './copy.ts'
import { draftOf, stateIn } from './kept-proposals.ts'
import { NOTHING, stepped } from './proposals.ts'
import type { Step, Tailoring } from './proposals.ts'

/** Where proposals come from: the rules on this device, or a provider behind the server. */
export type Source = (signal: AbortSignal) => AsyncIterable<Step>

export const ownRules = (ask: { posting: Posting; options: WritingOptions }): Source =>
  async function* ownRulesOf() {
    const made = await farMatcher().work('propose', ask)
    if (!made) return yield { do: 'end', run: 'failed', problem: COPY.couldNotPropose }
    for (const edit of made.edits) yield { do: 'edit', edit, whole: true }
    for (const question of made.questions) yield { do: 'question', question }
    yield { do: 'end', run: 'done' }
  }

async function follow(steps: AsyncIterable<Step>, take: (step: Step) => void): Promise<void> {
  try {
    for await (const step of steps) take(step)
  } catch (error) {
    take({ do: 'end', run: 'failed', problem: error instanceof Error ? error.message : COPY.couldNotPropose })
  }
}

interface Shown {
  state: Tailoring
  take: (step: Step) => void
  begin: (source: Source) => void
  stop: () => void
}

/** The proposals for one application. They are kept on this device until they are a version or are begun anew. */
export function useTailoring(application: string, resume: string): Shown {
  const what = `tailor ${application}`
  const [state, take] = useReducer(stepped, NOTHING, () => stateIn(readDraft(what), resume))
  const running = useRef<AbortController | null>(null)
  useEffect(() => writeDraft(what, draftOf(state, resume)), [what, state, resume])
  useEffect(() => () => running.current?.abort(), [])
  const stop = useCallback(() => {
    running.current?.abort()
    running.current = null
    take({ do: 'end', run: 'stopped' })
  }, [])
  const begin = useCallback<Shown['begin']>((source) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    take({ do: 'begin' })
    void follow(source(mine.signal), (step) => mine.signal.aborted || take(step))
  }, [])
  return { state, take, begin, stop }
}
