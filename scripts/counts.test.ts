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
  expect(counted(vitest(5, 2), false)).toMatchObject({ passed: 5, failed: 2, skipped: 0 })
  expect(counted(playwright(3, 1), false)).toMatchObject({ passed: 3, failed: 1, skipped: 0 })
})

test('a run without a report or without a test is a failure', () => {
  expect(readCounts('/nowhere/report.json', true).failed).toBe(1)
  expect(counted(vitest(0), true).failed).toBe(1)
  expect(counted(playwright(0), true).failed).toBe(1)
})

test('a runner that ends badly after passed tests is a failure', () => {
  expect(counted(vitest(5), false)).toMatchObject({ passed: 5, failed: 1, skipped: 0 })
  expect(counted(playwright(5, 0, [{ message: 'the server died' }]), false).failed).toBe(1)
})

test('a file that cannot be loaded is a failure though it has no tests', () => {
  const files = [{ status: 'failed', assertionResults: [] }]
  expect(counted(vitest(5, 0, files), false)).toMatchObject({ passed: 5, failed: 1, skipped: 0 })
})

const tried = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
})

test('what failed and what passed at the second try only is named', () => {
  const assertionResults = [
    tried('one', 'passed'),
    tried('two', 'passed', '\u001B[31mlate\u001B[39m\n    at a line of code'),
    tried('three', 'failed', 'wrong', 'wrong again'),
  ]
  const report = vitest(2, 1, [{ status: 'failed', assertionResults }])
  expect(counted(report, false)).toMatchObject({ failures: ['three: wrong'], wavered: ['two: late'] })
})

const spec = (title: string, status: string) => ({
  title,
  file: 'board.spec.ts',
  tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message: 'no card\n    at x' }] }] }],
})

test('a journey that failed is named with its file', () => {
  const suites = [
    { suites: [{ specs: [spec('drag', 'unexpected'), spec('drop', 'flaky'), spec('open', 'expected')] }] },
  ]
  expect(counted({ ...playwright(1, 1), suites }, false)).toMatchObject({
    failures: ['board.spec.ts › drag: no card'],
    wavered: ['board.spec.ts › drop: no card'],
  })
})
