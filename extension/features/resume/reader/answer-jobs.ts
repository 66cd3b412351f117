import { warmUpPdf } from '@rolecall/shared/resume/pdf.ts'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import type { FromThread, ReadJob } from '@rolecall/shared/resume/read-in-worker.ts'

/** What the worker does: says that it is ready, then reads whatever it is sent. */
export async function answerJobs(
  worker: Pick<typeof globalThis, 'addEventListener'>,
  say: (message: FromThread) => void,
): Promise<void> {
  worker.addEventListener('message', (event) => {
    const { bytes, name } = (event as MessageEvent<ReadJob>).data
    void readResume(bytes, name).then((reading) => say({ kind: 'read', reading }))
  })
  await warmUpPdf()
  say({ kind: 'ready' })
}
