import { run } from './run.ts'
import type { Command } from './run.ts'

const build = (browser: string): Command => ({
  program: 'wxt',
  args: ['build', '-b', browser, '--mv3'],
  in: 'extension',
})

export const BUILDS = { chrome: build('chrome'), edge: build('edge'), firefox: build('firefox') }

if (import.meta.main) {
  for (const command of Object.values(BUILDS)) {
    if (!(await run({ ...command, show: true })).ok) process.exitCode = 1
  }
}
