import { ServerProblem } from '../../sync/answer.ts'
import { forgetRun, notedRun, RunForgotten } from './noted.ts'
import type { Noted } from './noted.ts'
import type { Runs } from './runs.ts'

/** Goes on with what this window, or one that was shut, has begun. */
export function takeUp<State>(
  runs: Runs<State>,
  what: string,
  goOn: (noted: Noted, signal: AbortSignal) => Promise<void>,
): void {
  if (runs.isLive(what) || !notedRun(what)) return
  runs.refresh(what)
  void runs.alone(what, async (signal) => {
    const noted = notedRun(what)
    // Another window has heard it to its end meanwhile.
    if (!noted) return runs.refresh(what)
    await goOn(noted, signal)
  })
}

/** What a device could not hear the end of is taken up again later. */
const isCutOff = (error: unknown): boolean => error instanceof ServerProblem && error.kind === 'unreachable'

/** Follows a run to its end. Where it broke, `broken` is told what there is to say of that. */
export async function followed<State>(
  runs: Runs<State>,
  { what, signal }: { what: string; signal: AbortSignal },
  work: () => Promise<void>,
  broken: (problem: string | null) => void,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof RunForgotten) return runs.refresh(what)
    if (!isCutOff(error)) forgetRun(what)
    broken(error instanceof Error ? error.message : null)
  }
}
