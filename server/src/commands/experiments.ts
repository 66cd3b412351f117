import type { Writable } from 'node:stream'
import { readEnv } from '../env.ts'
import { EXPERIMENTS } from '../experiments/experiments.ts'
import { openDatabase } from '../node-host.ts'
import { listExperiments, readResults } from '../resources/experiments/store.ts'

/** Every experiment without an id, else how that one went: the same as the API tells those who run the server. */
export async function tellExperiments([id]: string[], to: Writable): Promise<number> {
  const users = await openDatabase(readEnv(process.env), 'users')
  try {
    const run = { users, experiments: EXPERIMENTS, now: Date.now }
    const told = id === undefined ? listExperiments(run) : await readResults(run, id)
    to.write(`${JSON.stringify(told, null, 2)}\n`)
    return 0
  } finally {
    await users.close()
  }
}
