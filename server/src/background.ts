import type { Host, LogLine } from './deps.ts'

/** Jobs that go on after their answer went out, kept in view so that a server that stops can wait for them. */
export function backgroundJobs(log: (line: LogLine) => void): Pick<Host, 'background' | 'settle'> {
  const jobs = new Set<Promise<void>>()
  const settle = async (): Promise<void> => {
    // A job may begin another one.
    while (jobs.size > 0) await Promise.all(jobs)
  }
  const background = (job: Promise<unknown>): void => {
    const watched = job
      .then(() => undefined)
      .catch((error: unknown) => log({ level: 'error', event: 'background-failed', error: String(error) }))
      .finally(() => void jobs.delete(watched))
    jobs.add(watched)
  }
  return { background, settle }
}
