import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from './tests/support/patience.ts'
import { SECOND_TRY } from './tests/support/second-try.ts'

const shared = {
  // On a machine with ten times as much to do as it can, what takes seconds takes minutes.
  testTimeout: PATIENCE_MS * 5,
  hookTimeout: PATIENCE_MS * 5,
  setupFiles: join(import.meta.dirname, 'tests/support/fixed-chance.ts'),
}
// Nothing in the product keeps state in a module, so files may share what they import: it halves their time.
const together = { ...shared, isolate: false }
const twice = { ...shared, retry: SECOND_TRY }

// The suites that need a host or a browser have settings of their own, in tests/hosts and tests/e2e.
export default defineConfig({
  test: {
    // Left to itself it keeps a core free: of two, that is half the machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['{packages,server,extension}/**/*.test.{ts,tsx}'], ...together } },
      { test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'], ...together } },
      { test: { name: 'security', include: ['tests/{security,support}/**/*.test.ts'], ...twice } },
      { test: { name: 'sync', include: ['tests/sync/**/*.test.ts'], ...shared } },
      { test: { name: 'tree', include: ['tests/tree/**/*.test.ts'], ...shared } },
      { test: { name: 'start', include: ['scripts/**/*.test.ts'], ...twice, fileParallelism: false } },
    ],
  },
})
