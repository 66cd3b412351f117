import { parentPort } from 'node:worker_threads'
import { warmUpPdf } from '@rolecall/shared/resume/pdf.ts'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import type { FromThread, ReadJob } from '@rolecall/shared/resume/read-in-worker.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
const say = (message: FromThread): void => parentPort?.postMessage(message)

parentPort?.on('message', ({ bytes, name }: ReadJob) => {
  void readResume(bytes, name).then((reading) => say({ kind: 'read', reading }))
})
// The reader of PDF files takes the longest to load; it must not be on the time of the first file.
await warmUpPdf()
say({ kind: 'ready' })
