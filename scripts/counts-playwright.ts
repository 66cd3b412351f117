import type { Counts } from './counts.ts'
import { lineOf } from './counts-line.ts'

interface PlaywrightSpec {
  title: string
  file: string
  tests: { status: string; results: { errors: { message?: string }[] }[] }[]
}

interface PlaywrightSuite {
  specs?: PlaywrightSpec[]
  suites?: PlaywrightSuite[]
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites?: PlaywrightSuite[]
}

const specsOf = (suites: PlaywrightSuite[]): PlaywrightSpec[] =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)])

function linesOf(specs: PlaywrightSpec[], status: string): string[] {
  return specs.flatMap(({ title, file, tests }) =>
    tests
      .filter((each) => each.status === status)
      .map(({ results }) => lineOf(`${file} › ${title}`, results[0]?.errors[0]?.message ?? '')),
  )
}

export function fromPlaywright({ stats, errors, suites = [] }: PlaywrightReport): Counts {
  const specs = specsOf(suites)
  const broken = errors.map(({ message }) => lineOf('the run itself', message ?? ''))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...linesOf(specs, 'unexpected'), ...broken],
    wavered: linesOf(specs, 'flaky'),
  }
}
