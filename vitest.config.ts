import { defineConfig } from 'vitest/config'

const generous = { testTimeout: 120_000, hookTimeout: 120_000 }

// The suites that need a host or a browser have settings of their own, in tests/hosts and tests/e2e.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{packages,server,extension}/**/*.test.{ts,tsx}'] } },
      { test: { name: 'contracts', include: ['tests/contracts/**/*.test.ts'] } },
      { test: { name: 'security', include: ['tests/security/**/*.test.ts'], ...generous } },
      { test: { name: 'tree', include: ['tests/tree/**/*.test.ts'], ...generous } },
      { test: { name: 'start', include: ['scripts/**/*.test.ts'], ...generous, fileParallelism: false } },
    ],
  },
})
