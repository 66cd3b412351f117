import { Worker } from 'node:worker_threads'
import { KillableReader } from '@rolecall/shared/resume/read-in-worker.ts'
import type { FromThread, StartThread } from '@rolecall/shared/resume/read-in-worker.ts'
import type { ResumeReader } from './resume-reader.ts'

/** A good file takes a quarter of it. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 }

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const startThread: StartThread = (hear, failed) => {
  const worker = new Worker(new URL('resume-thread.ts', import.meta.url), { resourceLimits: MEMORY })
  // A reader that waits for the next file keeps no process alive.
  worker.unref()
  let ended = false
  worker.on('message', (message: FromThread) => (ended ? undefined : hear(message)))
  worker.on('error', (error) => (ended ? undefined : failed(isOutOfMemory(error) ? 'memory' : 'failed')))
  worker.on('exit', () => (ended ? undefined : failed('failed')))
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    send: (job) => worker.postMessage(job),
    end: () => {
      ended = true
      void worker.terminate()
    },
  }
}

/** On Node each file is read in a thread that is ended when it takes too long or too much. */
export const threadReader = (patienceMs?: number): ResumeReader => new KillableReader(startThread, patienceMs)
