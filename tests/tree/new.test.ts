import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTree } from './read-tree.ts'
import { findAll, loadRules } from './rules.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGES = ['.', 'server', 'extension', 'packages/shared', 'tests']
const NOT_COPIED = /^(?:node_modules|\.git|\.output|\.wxt|\.wrangler|\.toolchain|\.data|coverage|test-results)$/

let copy: string

/** The same packages as here, but the project's own lead to the copy. */
function linkPackages(folder: string): void {
  const from = join(ROOT, folder, 'node_modules')
  const to = join(copy, folder, 'node_modules')
  mkdirSync(join(to, '@rolecall'), { recursive: true })
  for (const name of readdirSync(from).filter((one) => one !== '@rolecall' && one !== '.vite')) {
    symlinkSync(join(from, name), join(to, name))
  }
  symlinkSync(join(copy, 'packages/shared'), join(to, '@rolecall/shared'))
  symlinkSync(join(copy, 'server'), join(to, '@rolecall/server'))
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'rolecall-new-'))
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.test(path.slice(path.lastIndexOf('/') + 1)) })
  PACKAGES.forEach(linkPackages)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(program: string, args: string[], folder = '.'): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: join(copy, folder),
    encoding: 'utf8',
    // Nested runners take the outer one's variables for their own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  })
  return { status, said: stdout + stderr }
}

const make = (kind: string, id: string) => run(process.execPath, ['tests/tree/new.ts', kind, id])
const compile = (project: string) => run('node_modules/.bin/tsc', ['-p', project])
const suites = (...filters: string[]) =>
  run(
    'node_modules/.bin/vitest',
    ['run', '--reporter=verbose', '--root', copy, '--config', join(copy, 'vitest.config.ts'), ...filters],
    'tests',
  )

test('what pnpm new makes is listed, typed, keeps the rules and passes its own tests', async () => {
  const rules = await loadRules()
  const before = findAll(rules, readTree(copy))
  const made = ['site', 'source', 'resource'].flatMap((kind) => {
    const { status, said } = make(kind, 'acme-jobs')
    expect(status).toBe(0)
    return said.match(/\S+\.ts$/gm) ?? []
  })
  expect(made).toHaveLength(5)
  expect(findAll(rules, readTree(copy))).toEqual(before)
  expect(compile('packages/shared')).toEqual({ status: 0, said: '' })
  expect(compile('server')).toEqual({ status: 0, said: '' })
  expect(run('node_modules/.bin/oxlint', ['--type-aware', ...made])).toMatchObject({ status: 0 })
  expect(run('node_modules/.bin/oxfmt', ['--check', ...made])).toMatchObject({ status: 0 })
  const { status, said } = suites('-t', 'acme-jobs', 'tests/contracts', 'server/src/resources/acme-jobs')
  expect(status, said).toBe(0)
  const proofs = [
    'read with jsdom > acme-jobs/opening',
    'source acme-jobs > reads its answer',
    'count their own acme-jobs',
  ]
  for (const proof of proofs) expect(said).toContain(proof)
})

test.for([
  ['site', 'Acme', 'is no id'],
  ['site', 'acme/../../etc', 'is no id'],
  ['source', '', 'is no id'],
  ['resource', '9lives', 'is no id'],
  ['site', 'delete', 'cannot be an id'],
  ['resource', 'resources', 'cannot be an id'],
  ['widget', 'acme', 'Say what to make'],
  ['site', 'greenhouse', 'There is a site "greenhouse" already'],
  ['resource', 'sync', 'There is a resource "sync" already'],
])('pnpm new %s %s is refused in a sentence', ([kind = '', id = '', sentence]) => {
  const { status, said } = make(kind, id)
  expect(status).toBe(1)
  expect(said).toContain(sentence)
  expect(said.trimEnd().split('\n')).toHaveLength(1)
})
