import { defineConfig } from '@playwright/test'
import { PATIENCE_MS } from '../support/patience.ts'
import { SECOND_TRY } from '../support/second-try.ts'

/**
 * Every journey drives the built extension in a real browser against a real server of its own. Those of one file run one
 * after another; two files at a time keep both cores of a small machine at work.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: SECOND_TRY,
  timeout: PATIENCE_MS * 3,
  expect: { timeout: PATIENCE_MS },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
})
