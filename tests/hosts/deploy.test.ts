import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { schemaState } from '@rolecall/server/migrate.ts'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHrana } from './hrana.ts'
import type { Hrana } from './hrana.ts'

const ROOT = join(import.meta.dirname, '../..')
/**
 * What a Worker may weigh here: much of it reads and sets PDF files, and reads pages. Cloudflare allows 3 MiB on the free
 * plan, 10 else.
 */
const MAX_GZIP_KIB = 2.9 * 1024

let folder: string
let users: Hrana
let catalogue: Hrana

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-deploy-test-'))
  users = await startHrana({ file: join(folder, 'users.db'), token: 'users-token' })
  catalogue = await startHrana({ file: join(folder, 'catalogue.db'), token: 'catalogue-token' })
})
afterAll(async () => {
  await users.close()
  await catalogue.close()
  await rm(folder, { recursive: true })
})

const settings = () => ({
  USERS_URL: users.url,
  USERS_TOKEN: 'users-token',
  CATALOGUE_URL: catalogue.url,
  CATALOGUE_TOKEN: 'catalogue-token',
  AUTH_SECRET: 'a secret of forty characters, for a test',
  API_URL: 'https://api.example.com',
})

interface Ended {
  code: number
  said: string
}

async function deploy(env: Record<string, string>, ...words: string[]): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['scripts/deploy.ts', ...words], { cwd: ROOT, env: { PATH, HOME, ...env } })
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, said: out + err }
}

it('brings both databases to the newest schema and builds a Worker that is small enough', async () => {
  const { code, said } = await deploy(settings(), '--dry-run')
  expect(said).toContain('Nothing was uploaded.')
  expect(code).toBe(0)
  for (const [name, { url }] of [['users', users] as const, ['catalogue', catalogue] as const]) {
    const db = openHttpDb(url, `${name}-token`)
    const { known, done } = await schemaState(db, name)
    expect(known).toBeGreaterThan(0)
    expect(done).toBe(known)
    await db.close()
  }
  const kib = Number(/gzip: ([\d.]+) KiB/.exec(said)?.[1])
  console.log(`The Worker weighs ${kib} KiB gzip.`)
  expect(kib).toBeLessThan(MAX_GZIP_KIB)
  expect(kib).toBeGreaterThan(100)
})

it('says of each missing setting what to do, and touches nothing', async () => {
  const { code, said } = await deploy({ AUTH_SECRET: settings().AUTH_SECRET }, '--dry-run')
  expect(code).toBe(1)
  const lines = said.trim().split('\n')
  expect(lines.map((line) => /^Set (\w+) to /.exec(line)?.[1])).toEqual([
    'USERS_URL',
    'USERS_TOKEN',
    'CATALOGUE_URL',
    'CATALOGUE_TOKEN',
    'API_URL',
  ])
})

it('says which setting cannot be used', async () => {
  const file = await deploy({ ...settings(), USERS_URL: 'file:/tmp/users.db' }, '--dry-run')
  expect(file).toEqual({ code: 1, said: expect.stringContaining('USERS_URL names a file') })
  const short = await deploy({ ...settings(), AUTH_SECRET: 'short' }, '--dry-run')
  expect(short).toEqual({ code: 1, said: expect.stringContaining('AUTH_SECRET must have at least 32 characters') })
})

it('says which database it cannot reach, in one line', async () => {
  const { code, said } = await deploy({ ...settings(), CATALOGUE_TOKEN: 'wrong' }, '--dry-run')
  expect(code).toBe(1)
  expect(said).toMatch(/^The database "catalogue" at http.* could not be brought to the newest schema: .*token/m)
  expect(said).not.toContain('    at ')
})
