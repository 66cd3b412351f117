import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { READ_PATIENCE_MS } from '@rolecall/shared/resume/read-in-worker.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE } from './hostile-resumes.ts'
import type { Cost } from './read-files.ts'

const READ_FILES = join(import.meta.dirname, 'read-files.ts')
const MOST_BYTES = 256 * 1024 * 1024
const MOST_MS = 5_000
/** The largest of them is taken in as a whole before it is refused: what is measured cannot be less. */
const LARGEST = 5 * 1024 * 1024

let folder: string
let costs: Cost[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-hostile-'))
  const paths = HOSTILE.map((_, at) => join(folder, String(at)))
  for (const [at, { file }] of HOSTILE.entries()) await writeFile(paths[at] ?? '', await file())
  const { stdout } = await promisify(execFile)(process.execPath, [READ_FILES, ...paths])
  costs = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Cost)
})
afterAll(() => rm(folder, { recursive: true }))

test('a process that reads every hostile file lives, and answers each', () => {
  expect(costs.map(({ code }, at) => HOSTILE[at]?.codes.includes(code))).toEqual(HOSTILE.map(() => true))
})

test('it never grows by more than 256 MB, whatever it reads', () => {
  const peak = Math.max(...costs.map(({ peakBytes }) => peakBytes))
  expect(peak).toBeGreaterThan(LARGEST)
  expect(peak).toBeLessThan(MOST_BYTES)
})

// Time at work, not on the clock: a busy machine makes nothing slower here. What never ends is ended by the clock.
test('none of them takes five seconds of work, and longer nothing is let work', () => {
  const slow = costs.flatMap(({ cpuMs }, at) => (cpuMs > MOST_MS ? [HOSTILE[at]?.name] : []))
  expect(slow).toEqual([])
  expect(READ_PATIENCE_MS).toBeLessThanOrEqual(MOST_MS)
})
