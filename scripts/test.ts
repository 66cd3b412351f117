import { ONE_FAILURE } from './counts.ts'
import type { Counts } from './counts.ts'
import { STEPS } from './steps.ts'
import type { Step } from './steps.ts'

interface Row extends Counts {
  name: string
  seconds: number
}

process.env['SECOND_TRY'] ??= '1'
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

async function perform(step: Step, rows: Row[]): Promise<Row> {
  const began = performance.now()
  console.log(`\n── ${step.name}`)
  const lost = rows.find((row) => step.needs.includes(row.name) && row.failed > 0)
  if (lost) console.log(`Not run: it needs "${lost.name}", which failed.`)
  const counts = lost ? ONE_FAILURE : await step.perform()
  return { ...counts, name: step.name, seconds: (performance.now() - began) / 1000 }
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

const rows: Row[] = []
for (const step of chosen()) rows.push(await perform(step, rows))
const sum = (key: 'passed' | 'failed' | 'skipped' | 'seconds'): number =>
  rows.reduce((total, row) => total + row[key], 0)

printTable(rows)
printNames('Failed:', rows, 'failures')
printNames('Passed at the second try only:', rows, 'wavered')
console.log(`\nAll of it took ${Math.round(sum('seconds'))} s.`)
const skipped = sum('skipped')
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
