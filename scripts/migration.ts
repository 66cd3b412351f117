import { run } from './run.ts'

const [database = '', name = ''] = process.argv.slice(2)

/** Writes the step from where the last migration left the tables to what table.ts says now. */
if (!['users', 'catalogue'].includes(database) || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Say which database and what changes: pnpm migration users|catalogue <what-changes>')
  process.exitCode = 2
} else {
  const args = ['generate', '--name', name]
  const { ok } = await run({ program: 'drizzle-kit', args, in: 'server', env: { DATABASE: database }, show: true })
  if (!ok) process.exitCode = 1
}
