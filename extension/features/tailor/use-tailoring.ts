import { useEffect, useSyncExternalStore } from 'react'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { onDraft, readDraft, writeDraft } from '../../platform/drafts.ts'
import { farMatcher } from '../match/far-matcher.ts'
import { endNoted, eventsNoted, eventsOf } from '../model/asking.ts'
import type { Asking } from '../model/asking.ts'
import { forgetRun, notedRun } from '../model/noted.ts'
import { Runs } from '../model/runs.ts'
import { followed, takeUp } from '../model/take-up.ts'
import { COPY } from './copy.ts'
import { draftOf, stateIn } from './kept-proposals.ts'
import { stepsIn } from './model-source.ts'
import { stepped, withDecisions } from './proposals.ts'
import type { Step, Tailoring } from './proposals.ts'

/** Where proposals come from: the rules on this device, or a provider behind the server. */
type Source = (signal: AbortSignal) => AsyncIterable<Step>

export const ownRules = (ask: { posting: Posting; options: WritingOptions }): Source =>
  async function* ownRulesOf() {
    const made = await farMatcher().work('propose', ask)
    if (!made) return yield { do: 'end', run: 'failed', problem: COPY.couldNotPropose }
    for (const edit of made.edits) yield { do: 'edit', edit, whole: true }
    for (const question of made.questions) yield { do: 'question', question }
    yield { do: 'end', run: 'done' }
  }

function kept(what: string): Tailoring {
  const state = stateIn(readDraft(what))
  return notedRun(what) ? { ...state, run: 'running' } : state
}

/** The proposals are kept on this device until they are a version or are begun anew. */
const tailorings = new Runs<Tailoring>(kept)

/** A line that still grows is not worth the writing. */
const isGrowing = (step: Step): boolean => step.do === 'edit' && !step.whole

function take(what: string, step: Step): void {
  const state = stepped(tailorings.of(what), step)
  tailorings.set(what, state)
  if (!isGrowing(step)) writeDraft(what, draftOf(state))
}

async function hear(what: string, source: Source, signal: AbortSignal): Promise<void> {
  for await (const step of source(signal)) if (!signal.aborted) take(what, step)
  if (!signal.aborted) forgetRun(what)
}

const follow = (what: string, source: Source, signal: AbortSignal): Promise<void> =>
  followed(
    tailorings,
    { what, signal },
    () => hear(what, source, signal),
    (problem) => take(what, { do: 'end', run: 'failed', problem: problem ?? COPY.couldNotPropose }),
  )

function begin(what: string, source: Source): void {
  endNoted(what)
  take(what, { do: 'begin' })
  void tailorings.alone(what, (signal) => follow(what, source, signal))
}

const resume = (what: string, of: Resume): void =>
  takeUp(tailorings, what, (noted, signal) =>
    follow(what, () => stepsIn(what, of, eventsNoted(what, noted, signal)), signal),
  )

function stop(what: string): void {
  tailorings.stop(what)
  endNoted(what)
  take(what, { do: 'end', run: 'stopped' })
}

interface Shown {
  state: Tailoring
  take: (step: Step) => void
  onRules: (source: Source) => void
  onModel: (asking: Asking) => void
  onStop: () => void
}

/** The proposals for one application from one résumé, the same in every window of this browser. */
export function useTailoring(application: string, record: string, of: Resume): Shown {
  const what = `tailor ${application} ${record}`
  const state = useSyncExternalStore(tailorings.listen, () => tailorings.of(what))
  useEffect(() => {
    resume(what, of)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was begun is taken up once, not at each edit.
  }, [what])
  useEffect(
    () =>
      onDraft(what, () => {
        const live = tailorings.isLive(what)
        tailorings.set(what, live ? withDecisions(tailorings.of(what), kept(what)) : kept(what))
        resume(what, of)
      }),
    [what, of],
  )
  return {
    state,
    take: (step) => take(what, step),
    onRules: (source) => begin(what, source),
    onModel: (asking) => begin(what, (signal) => stepsIn(what, of, eventsOf(what, asking, signal))),
    onStop: () => stop(what),
  }
}
