import { KillableReader } from '@rolecall/shared/resume/read-in-worker.ts'
import type { FromThread, StartThread } from '@rolecall/shared/resume/read-in-worker.ts'

const startThread: StartThread = (hear, failed) => {
  const worker = new Worker('/resume-reader.js')
  worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => hear(data))
  worker.addEventListener('error', () => failed('failed'))
  worker.addEventListener('messageerror', () => failed('failed'))
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    send: (job) => worker.postMessage(job),
    end: () => worker.terminate(),
  }
}

/**
 * Reads résumés on the device, in a worker that is ended when a file takes too long. Call `end` once no more files are
 * to come: the worker holds half a megabyte of reader.
 */
export const startResumeReader = (): KillableReader => new KillableReader(startThread)
