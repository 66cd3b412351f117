import { existsSync, readFileSync, rmSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 }

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function fromVitest(report: VitestReport): Counts {
  // A file that cannot be loaded has no tests to count, yet it is a failure.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

function fromPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

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
