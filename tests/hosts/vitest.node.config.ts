import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from '../support/patience.ts'
import { SECOND_TRY } from '../support/second-try.ts'

/** The API as one Node process over files, and what belongs to it: the stand-in for Turso, crashes, deploying. */
export default defineConfig({
  test: {
    name: 'node',
    root: join(import.meta.dirname, '../..'),
    include: ['tests/hosts/*.test.ts'],
    // Crashes are timed, and the write load is meant to be the only one.
    fileParallelism: false,
    testTimeout: PATIENCE_MS * 2,
    hookTimeout: PATIENCE_MS * 2,
    retry: SECOND_TRY,
  },
})
