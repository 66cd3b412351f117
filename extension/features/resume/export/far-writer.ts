import type { Content, FromWriter, WriteJob, WrittenFile } from './answer-writes.ts'

export interface Writer {
  /** Null where it could not be set. */
  write: (job: Content & Pick<WriteJob, 'format' | 'options'>) => Promise<WrittenFile | null>
  end: () => void
}

/** Sets résumés and letters in a worker of their own. Call `end` once no more are wanted. */
export function startWriter(): Writer {
  const worker = new Worker('/resume-writer.js')
  const waiting = new Map<number, (file: WrittenFile | null) => void>()
  let last = 0
  const answer = (id: number, file: WrittenFile | null): void => {
    waiting.get(id)?.(file)
    waiting.delete(id)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromWriter>) =>
    answer(data.id, 'file' in data ? data.file : null),
  )
  worker.addEventListener('error', () => {
    for (const id of waiting.keys()) answer(id, null)
  })
  return {
    write: (job) =>
      new Promise((resolve) => {
        last += 1
        waiting.set(last, resolve)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
        worker.postMessage({ ...job, id: last } satisfies WriteJob)
      }),
    end: () => worker.terminate(),
  }
}
