import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readCounts } from './counts.ts'

function counted(report: object, ok: boolean): ReturnType<typeof readCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-counts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return readCounts(file, ok)
}

const vitest = (passed: number, failed = 0, files: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
})
const playwright = (expected: number, unexpected = 0, errors: object[] = []) => ({
  stats: { expected, unexpected, flaky: 0, skipped: 0 },
  errors,
})

test('passed and failed tests are counted as the runner says', () => {
  expect(counted(vitest(5, 2), false)).toEqual({ passed: 5, failed: 2, skipped: 0 })
  expect(counted(playwright(3, 1), false)).toEqual({ passed: 3, failed: 1, skipped: 0 })
})

test('a run without a report or without a test is a failure', () => {
  expect(readCounts('/nowhere/report.json', true).failed).toBe(1)
  expect(counted(vitest(0), true).failed).toBe(1)
  expect(counted(playwright(0), true).failed).toBe(1)
})

test('a runner that ends badly after passed tests is a failure', () => {
  expect(counted(vitest(5), false)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  expect(counted(playwright(5, 0, [{ message: 'the server died' }]), false).failed).toBe(1)
})

test('a file that cannot be loaded is a failure though it has no tests', () => {
  const files = [{ status: 'failed', assertionResults: [] }]
  expect(counted(vitest(5, 0, files), false)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})
