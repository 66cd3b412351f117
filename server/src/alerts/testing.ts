import type { Deps } from '../deps.ts'
import { takeDue } from '../queue/messages.ts'
import { runHeld } from '../queue/run.ts'
import { askForAll } from './ask-all.ts'
import { ALERTS_TOPIC } from './topic.ts'

/** Does at once what the scheduled job and the queue do between them. */
export async function tellEverybody(deps: Deps): Promise<void> {
  await askForAll(deps)
  for (;;) {
    const { held } = await takeDue(deps.users, ALERTS_TOPIC, deps.now(), ALERTS_TOPIC.atOnce)
    if (held.length === 0) return
    await Promise.all(held.map((one) => runHeld(deps, ALERTS_TOPIC, one)))
  }
}
