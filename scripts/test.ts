import { join } from 'node:path'
import { ONE_FAILURE } from './counts.ts'
import type { Counts } from './counts.ts'
import { onScreen, ROOT } from './run.ts'
import type { Print } from './run.ts'
import { STEPS } from './steps.ts'
import type { Step } from './steps.ts'

interface Row extends Counts {
  name: string
  seconds: number
}

process.env['SECOND_TRY'] ??= '1'
// A server that a test starts by itself loads in three quarters of the time where others left what they compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, 'test-results', 'compiled')
const names = process.argv.slice(2)
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no test step "${unknown.join(', ')}". There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

/** The steps asked for, and those they cannot do without. */
function chosen(): Step[] {
  if (names.length === 0) return STEPS
  const wanted = new Set(names)
  for (const step of STEPS.toReversed()) if (wanted.has(step.name)) step.needs.forEach((name) => wanted.add(name))
  return STEPS.filter(({ name }) => wanted.has(name))
}

async function perform(step: Step, rows: readonly Row[], print: Print): Promise<Row> {
  const began = performance.now()
  print(`\n── ${step.name}\n`)
  const lost = rows.find((row) => step.needs.includes(row.name) && row.failed > 0)
  if (lost) print(`Not run: it needs "${lost.name}", which failed.\n`)
  const counts = lost ? ONE_FAILURE : await step.perform(print)
  return { ...counts, name: step.name, seconds: (performance.now() - began) / 1000 }
}

/** Each with those that run beside it. */
function turns(steps: Step[]): Step[][] {
  const all: Step[][] = []
  for (const step of steps) {
    const last = all.at(-1)
    if (last?.some(({ name }) => name === step.beside)) last.push(step)
    else all.push([step])
  }
  return all
}

/** What the steps beside the first say comes after it, so that each can be read by itself. */
async function performTogether(steps: Step[], rows: readonly Row[]): Promise<Row[]> {
  const said = steps.map(() => '')
  const keep = (at: number): Print => (at === 0 ? onScreen : (text) => void (said[at] += text))
  const done = await Promise.all(steps.map((step, at) => perform(step, rows, keep(at))))
  onScreen(said.join(''))
  return done
}

const line = (cells: string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(8))).join(' ')

function printTable(rows: Row[]): void {
  console.log(`\n${line(['step', 'passed', 'failed', 'seconds'])}`)
  for (const { name, passed, failed, seconds } of rows) {
    console.log(line([name, String(passed), String(failed), seconds.toFixed(1)]))
  }
}

/** The end of a long run is what people read, and often all that is kept of it. */
function printNames(title: string, rows: Row[], key: 'failures' | 'wavered'): void {
  const lines = rows.flatMap((row) => (row[key] ?? []).map((each) => `  ${row.name} › ${each}`))
  if (lines.length > 0) console.log(`\n${title}\n${lines.join('\n')}`)
}

const began = performance.now()
const rows: Row[] = []
for (const turn of turns(chosen())) rows.push(...(await performTogether(turn, rows)))
const sum = (key: 'passed' | 'failed' | 'skipped'): number => rows.reduce((total, row) => total + row[key], 0)

printTable(rows)
printNames('Failed:', rows, 'failures')
printNames('Passed at the second try only:', rows, 'wavered')
console.log(`\nAll of it took ${Math.round((performance.now() - began) / 1000)} s.`)
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
