import { availableParallelism, cpus } from 'node:os'
import type { Row } from './harness.ts'

/** One row of this table = one group of figures; `npm run bench -- session popup` prints only those. */
const BENCHES: Record<string, () => Promise<{ bench: (args: string[]) => Promise<Row[]> }>> = {
  session: () => import('./session.bench.ts'),
  routes: () => import('./routes.bench.ts'),
  sync: () => import('./sync.bench.ts'),
  'first-sync': () => import('./first-sync.bench.ts'),
  capture: () => import('./capture.bench.ts'),
  resume: () => import('./resume.bench.ts'),
  render: () => import('./render.bench.ts'),
  popup: () => import('./popup.bench.ts'),
  click: () => import('./click.bench.ts'),
  vectors: () => import('./vectors.bench.ts'),
  recommendations: () => import('./recommendations.bench.ts'),
  market: () => import('./market.bench.ts'),
  search: () => import('./search.bench.ts'),
  skills: () => import('./skills.bench.ts'),
  match: () => import('./match.bench.ts'),
  copies: () => import('./copies.bench.ts'),
  analyze: () => import('./analyze.bench.ts'),
  'first-edit': () => import('./first-edit.bench.ts'),
  faithful: () => import('./faithful.bench.ts'),
  ingest: () => import('./ingest.bench.ts'),
}

function print(rows: Row[]): void {
  const columns = ['what', 'measured', 'against', 'ratio', 'bar'] as const
  const width = (column: (typeof columns)[number]): number => Math.max(...rows.map((row) => row[column].length))
  for (const row of rows) {
    console.log(`${row.ok ? '✓' : '✗'} ${columns.map((column) => row[column].padEnd(width(column))).join('  ')}`)
  }
}

const words = process.argv.slice(2)
const flags = words.filter((word) => word.startsWith('--'))
const names = words.filter((word) => !word.startsWith('--'))
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join(', ')}". There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`)
const all: Row[] = []
for (const [name, load] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue
  const { bench } = await load()
  const rows = await bench(flags)
  console.log(`\n${name}`)
  print(rows)
  all.push(...rows)
}
console.log(`\n${all.filter((row) => row.ok).length} of ${all.length} figures reach their bar`)
