import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Text } from './embedder.ts'
import type { Learn } from './learn-job.ts'
import { learnWords } from './learn.ts'
import { packWords } from './packed.ts'
import { wordsOf } from './words.ts'

/** On a thread of its own, so that nobody waits for it. */
export const learnOnThread: Learn = (jobs) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: jobs })
    thread.once('message', (packed: Uint8Array) => resolve(packed))
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`Learning ended with ${code} and no result.`)))
  })

/** A text that names its own title would teach nothing but that. */
const bodyOf = ({ title, body }: Text): string => body.toLowerCase().replaceAll(title.toLowerCase(), ' ')

const samplesOf = (jobs: readonly Text[]) =>
  jobs.map((job) => ({ title: wordsOf(job.title), body: wordsOf(bodyOf(job)) }))

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port knows no origins
parentPort?.postMessage(packWords(learnWords(samplesOf(workerData as Text[]), Math.random)))
