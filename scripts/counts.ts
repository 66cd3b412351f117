import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fromPlaywright } from './counts-playwright.ts'
import type { PlaywrightReport } from './counts-playwright.ts'
import { fromVitest } from './counts-vitest.ts'
import type { VitestReport } from './counts-vitest.ts'

export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** What failed, a line each: who reads only the end of a long run must find it there. */
  failures?: string[]
  /** What passed at the second try only: no failure, and nothing to be quiet about either. */
  wavered?: string[]
}

export const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 }

/** What a test runner wrote about its run. No report, or a report of nothing, is a failure. */
export function readCounts(file: string, ok: boolean): Counts {
  if (!existsSync(file)) return ONE_FAILURE
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport
  const counts = 'stats' in report ? fromPlaywright(report) : fromVitest(report)
  const silent = counts.failed === 0 && (!ok || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/** A report of an earlier run must not be taken for this one's. */
export const forget = (file: string): void => rmSync(file, { force: true })
