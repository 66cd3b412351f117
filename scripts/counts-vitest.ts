import type { Counts } from './counts.ts'
import { lineOf } from './counts-line.ts'

interface VitestTest {
  fullName: string
  status: string
  failureMessages?: string[]
}

interface VitestFile {
  name?: string
  status: string
  message?: string
  assertionResults: VitestTest[]
}

export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: VitestFile[]
}

const linesOf = (tests: VitestTest[]): string[] =>
  tests.map(({ fullName, failureMessages }) => lineOf(fullName, failureMessages?.[0] ?? ''))

export function fromVitest(report: VitestReport): Counts {
  // A file that cannot be loaded has no tests to count, yet it is a failure.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed')
  // A test that passed keeps what it complained of at its first try.
  const wavered = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...linesOf(failed), ...unloaded.map((file) => lineOf(file.name ?? 'a file', file.message ?? ''))],
    wavered: linesOf(wavered),
  }
}
