import { join } from 'node:path'
import { bringBrowsers } from './browsers.ts'
import { BUILDS } from './build.ts'
import { check } from './check.ts'
import { forget, ONE_FAILURE, readCounts } from './counts.ts'
import type { Counts } from './counts.ts'
import { ROOT, run } from './run.ts'
import type { Command, Print } from './run.ts'

/** One part of `npm test`. It says why it failed on the screen and answers with its counts. */
export interface Step {
  name: string
  /** Steps whose results it uses; where one of them failed it has nothing to run on. */
  needs: string[]
  /** The step before it, beside which it runs: two that keep one core at work each. */
  beside?: string
  perform(print: Print): Promise<Counts>
}

const report = (name: string): string => join(ROOT, 'test-results', `${name}.json`)

async function suite(file: string, command: Command, print: Print): Promise<Counts> {
  forget(file)
  const { ok, output } = await run({ ...command, show: print })
  const counts = readCounts(file, ok)
  if (!ok && output.trim() === '') print(`${command.program} said nothing and failed\n`)
  return counts
}

interface Suite {
  config: string
  project?: string
  needs?: string[]
}

function vitest(name: string, { config, project, needs = [] }: Suite): Step {
  const file = report(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const only = project === undefined ? [] : ['--project', project]
  const args = ['run', '--root', ROOT, '--config', join(ROOT, config), ...only, ...reporters]
  return { name, needs, perform: (print) => suite(file, { program: 'vitest', args, in: 'tests' }, print) }
}

const project = (name: string, needs?: string[]): Step =>
  vitest(name, { config: 'vitest.config.ts', project: name, ...(needs && { needs }) })

/** Each command is one thing that passes or fails; what it printed is shown where it fails. */
async function commands(list: Record<string, Command>): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: new Array<string>() }
  for (const [name, command] of Object.entries(list)) {
    const { ok, output, seconds } = await run(command)
    counts[ok ? 'passed' : 'failed'] += 1
    if (!ok) counts.failures.push(name)
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)${ok ? '' : `\n${output.trimEnd()}`}`)
  }
  return counts
}

const browserTests: Command = {
  program: 'playwright',
  args: ['test', '-c', 'e2e/playwright.config.ts'],
  in: 'tests',
}

async function browsers(): Promise<Counts> {
  const problem = await bringBrowsers()
  if (!problem) return { passed: 1, failed: 0, skipped: 0 }
  console.log(problem)
  return ONE_FAILURE
}

export const STEPS: Step[] = [
  { name: 'browsers', needs: [], perform: browsers },
  { name: 'check', needs: [], perform: check },
  { name: 'build', needs: [], perform: () => commands(BUILDS) },
  {
    name: 'size',
    needs: ['build'],
    perform: () => commands({ 'size limits': { program: 'size-limit', args: [], in: 'extension' } }),
  },
  project('unit'),
  project('contracts'),
  project('security'),
  project('sync'),
  vitest('node', { config: 'tests/hosts/vitest.node.config.ts' }),
  { ...project('start', ['browsers']), beside: 'node' },
  vitest('workerd', { config: 'tests/hosts/vitest.workerd.config.ts' }),
  { ...project('tree'), beside: 'workerd' },
  { name: 'e2e', needs: ['build', 'browsers'], perform: (print) => suite(report('e2e'), browserTests, print) },
]
