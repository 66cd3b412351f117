import { Worker as Thread } from 'node:worker_threads'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { startResumeReader } from './far-reader.ts'

const ANSWER = new URL('answer-jobs.ts', import.meta.url).href
/** A worker as browsers have them, on a thread of Node: the messages are real, and so is being ended. */
class BrowserWorker extends EventTarget {
  readonly thread = new Thread(
    `const { parentPort } = require('node:worker_threads')
     const worker = new EventTarget()
     parentPort.on('message', (data) => worker.dispatchEvent(new MessageEvent('message', { data })))
     import(${JSON.stringify(ANSWER)}).then(({ answerJobs }) => answerJobs(worker, (message) => parentPort.postMessage(message)))`,
    { eval: true },
  )

  constructor() {
    super()
    this.thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })))
    this.thread.on('error', () => this.dispatchEvent(new Event('error')))
  }

  postMessage(message: unknown): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    this.thread.postMessage(message)
  }

  terminate(): void {
    void this.thread.terminate()
  }
}

afterEach(() => vi.unstubAllGlobals())

test('a résumé is read in a worker, and a bad file after it is refused', async () => {
  vi.stubGlobal('Worker', BrowserWorker)
  const reader = startResumeReader()
  const [good, bad] = await Promise.all([
    reader.read(utf8('Mira Holt\nmira.holt@example.com\n\nSkills: SAP, Lean, Excel'), 'mira.txt'),
    reader.read(new Uint8Array()),
  ])
  reader.end()
  expect(good).toMatchObject({ ok: true, resume: { basics: { name: 'Mira Holt', email: 'mira.holt@example.com' } } })
  expect(bad).toMatchObject({ ok: false, code: 'resume_empty' })
})
