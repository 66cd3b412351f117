import { askForAll } from '../alerts/ask-all.ts'
import type { Deps } from '../deps.ts'

/** What follows on new or changed jobs, on every host. A row that fails holds up no other. */
export const AFTER_RUN: readonly ((deps: Deps, jobs: readonly number[]) => Promise<unknown>)[] = [askForAll]

export async function afterRun(deps: Deps, jobs: readonly number[], rows = AFTER_RUN): Promise<void> {
  if (jobs.length === 0) return
  for (const follow of rows)
    await follow(deps, jobs).catch((error: unknown) =>
      deps.log({ level: 'error', event: 'after-run-failed', error: String(error) }),
    )
}
