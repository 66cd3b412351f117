import { readFile } from 'node:fs/promises'
import type { ResumeErrorCode } from '@rolecall/shared/resume/failures.ts'
import { threadReader } from '@rolecall/server/ports/resume-reader-thread.ts'

/** What reading one file cost the process that did it, the thread included. */
export interface Cost {
  code: ResumeErrorCode | null
  /** How far the process has ever grown beyond what it was before the first file. */
  peakBytes: number
  /** Of all its threads. */
  cpuMs: number
}

const KB = 1_024

/** To be run as a process of its own: nothing else is in its memory. */
const [, , ...paths] = process.argv
const before = process.memoryUsage.rss()
const reader = threadReader()
for (const path of paths) {
  const start = process.cpuUsage()
  const reading = await reader.read(new Uint8Array(await readFile(path)))
  const { user, system } = process.cpuUsage(start)
  const cost: Cost = {
    code: reading.ok ? null : reading.code,
    peakBytes: process.resourceUsage().maxRSS * KB - before,
    cpuMs: (user + system) / 1_000,
  }
  console.log(JSON.stringify(cost))
}
reader.end()
