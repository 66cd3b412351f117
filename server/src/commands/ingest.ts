import { readEnv } from '../env.ts'
import type { Deps } from '../deps.ts'
import { afterRun } from '../ingest/after.ts'
import { runParts } from '../ingest/engine.ts'
import { missingFor } from '../ingest/keys.ts'
import { runSource } from '../ingest/run.ts'
import type { Outcome, RunOrder } from '../ingest/run.ts'
import { sources } from '../ingest/sources.gen.ts'
import { runOrder } from '../ingest/topic.ts'
import { migrateDb } from '../migrate.ts'
import { closeDatabase, nodeDeps } from '../node-host.ts'

const USAGE = `ingest                     asks every source that is on, to its end, one JSON a run
ingest <source> …          asks these alone
ingest <source>:<board>    asks for one company's board, such as greenhouse:example`
/** A longer pause is not waited for: the server, or this command called again, goes on after it. */
const LONGEST_WAIT = 2 * 60_000

interface Told {
  name: string
  order: RunOrder
}

function orderFor(deps: Deps, name: string): Told | null {
  const [source = '', ...rest] = name.split(':')
  const order = runOrder(deps, { source, kind: 'deep', board: rest.join(':') || null })
  return order && { name, order }
}

const nowOn = (deps: Deps): string[] =>
  sources.filter((source) => missingFor(source, deps.config).length === 0).map(({ id }) => id)

/** Turn by turn, as long as it is worth waiting for the next one. */
async function toItsEnd(deps: Deps, { order }: Told, stopped: AbortSignal): Promise<Outcome> {
  const parts = runParts(deps)
  for (;;) {
    const outcome = await runSource(parts, order, stopped)
    if ('jobs' in outcome) await afterRun(deps, outcome.jobs)
    const wait = outcome.how === 'paused' ? outcome.until - deps.now() : Infinity
    if (wait > LONGEST_WAIT) return outcome
    await parts.clock.sleep(Math.max(0, wait), stopped)
  }
}

function say({ name }: Told, outcome: Outcome): void {
  const run = 'run' in outcome ? { state: outcome.run.state, ...outcome.run.counts, error: outcome.run.error } : {}
  const until = 'until' in outcome ? { until: new Date(outcome.until).toISOString() } : {}
  console.log(JSON.stringify({ source: name, how: outcome.how, ...until, ...run }))
}

/** Gathers jobs now, also while the server runs: whichever comes first to a source has it. */
export async function ingest(names: string[]): Promise<number> {
  const deps = await nodeDeps(readEnv(process.env), { log: () => {} })
  try {
    const wanted = (names.length > 0 ? names : nowOn(deps)).map((name) => orderFor(deps, name))
    const known = wanted.filter((one) => one !== null)
    if (known.length < wanted.length) {
      console.error(`${USAGE}\nThe sources are: ${sources.map(({ id }) => id).join(', ')}.`)
      return 2
    }
    await Promise.all([migrateDb(deps.users, 'users'), migrateDb(deps.catalogue, 'catalogue')])
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort(new Error('It was stopped. Called again, it goes on where it was.')))
    await Promise.all(known.map(async (one) => say(one, await toItsEnd(deps, one, stop.signal))))
    return 0
  } finally {
    await deps.settle()
    deps.resumes.end()
    await Promise.all([closeDatabase(deps.users), closeDatabase(deps.catalogue)])
  }
}
