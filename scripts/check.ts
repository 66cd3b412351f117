import type { Counts } from './counts.ts'
import { run } from './run.ts'
import type { Command, Done } from './run.ts'

interface Check {
  name: string
  /** Run one after another; the first failure ends the check. */
  commands: Command[]
}

/** Always from the start: kept results went on naming an error that a changed declaration file had mended. */
const compile = (project: string): Command => ({ program: 'tsc', args: ['-p', project] })
const types = (name: string, project: string): Check => ({
  name: `types: ${name}`,
  commands: [compile(project)],
})

const CHECKS: Check[] = [
  {
    name: 'types: extension',
    commands: [
      // It writes the types of WXT's own imports, which the compiler then reads.
      { program: 'wxt', args: ['prepare'], in: 'extension' },
      compile('extension'),
    ],
  },
  types('shared', 'packages/shared'),
  types('pure core', 'packages/shared/tsconfig.pure.json'),
  types('server, tests, scripts', 'tsconfig.json'),
  { name: 'lint', commands: [{ program: 'oxlint', args: ['--type-aware'] }] },
  { name: 'format', commands: [{ program: 'oxfmt', args: ['--check', '.'] }] },
  { name: 'dead code', commands: [{ program: 'knip', args: [] }] },
  { name: 'generated files', commands: [{ program: process.execPath, args: ['tests/tree/gen.ts', '--check'] }] },
]

async function perform({ commands }: Check): Promise<Done> {
  const whole: Done = { ok: true, output: '', seconds: 0 }
  for (const command of commands) {
    const done = await run(command)
    whole.seconds += done.seconds
    if (!done.ok) return { ...done, seconds: whole.seconds }
  }
  return whole
}

/** More would only take the cores from each other. */
const AT_ONCE = 3

/** Runs every check, prints a line for each as it ends, and says how many passed and failed. */
export async function check(): Promise<Counts> {
  const waiting = [...CHECKS]
  const failures: string[] = []
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { ok, output, seconds } = await perform(next)
      console.log(`${ok ? '✓' : '✗'} ${next.name} (${seconds.toFixed(1)} s)`)
      if (!ok) {
        failures.push(next.name)
        console.log(output.trimEnd())
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { passed: CHECKS.length - failures.length, failed: failures.length, skipped: 0, failures }
}

if (import.meta.main) process.exitCode = (await check()).failed > 0 ? 1 : 0
