import { run } from './run.ts'
import type { Command } from './run.ts'

const build = (browser: string): Command => ({
  program: 'wxt',
  args: ['build', '-b', browser, '--mv3'],
  in: 'extension',
})

export const BUILD_CHROME = build('chrome')
export const BUILDS: Command[] = [BUILD_CHROME, build('edge'), build('firefox')]

if (import.meta.main) {
  for (const command of BUILDS) if (!(await run({ ...command, show: true })).ok) process.exitCode = 1
}
