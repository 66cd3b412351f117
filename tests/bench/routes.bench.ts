import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { race, speedRow } from './harness.ts'
import type { Row } from './harness.ts'
import { ask, serveApart, stop } from './load.ts'
import type { Served } from './load.ts'

const SERVER = join(import.meta.dirname, '../../server/src/node.ts')
const FLOOR = join(import.meta.dirname, 'floor-server.ts')
const REQUESTS = 4_000

async function tokenFrom({ port }: Served): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ana', email: 'ana@example.org', password: 'a quiet long password' }),
  })
  return answer.headers.get('set-auth-token')?.split('.')[0] ?? ''
}

interface Pair {
  what: string
  path: string
  floorPath: string
  floor: string
  headers: string
  atLeast: number
}

async function compare(ours: Served, floor: Served, { what, path, floorPath, ...pair }: Pair): Promise<Row> {
  const load = (port: number, asked: string) => () => ask(port, asked, REQUESTS, pair.headers)
  const [mine, least] = await race(
    [
      { name: path, size: REQUESTS, run: load(ours.port, path) },
      { name: pair.floor, size: REQUESTS, run: load(floor.port, floorPath) },
    ],
    9,
  )
  if (!mine || !least) throw new Error('the race gave no figures')
  return speedRow(what, mine, least, pair.atLeast)
}

/** Whole requests over HTTP, each server in a process of its own, on the same database file. */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'))
  const ours = await serveApart(SERVER, 8731, '/api/v1/health', { DATA_DIR: folder })
  const headers = `Authorization: Bearer ${await tokenFrom(ours)}\r\n`
  const floor = await serveApart(FLOOR, 8732, '/hello', { DATA_DIR: folder })
  const cheapest = { what: 'cheapest route', path: '/api/v1/health', floorPath: '/hello', headers: '', atLeast: 0.85 }
  const me = { what: 'GET /api/v1/users/me', path: '/api/v1/users/me', floorPath: '/me', headers, atLeast: 0.8 }
  const rows = [
    await compare(ours, floor, { ...cheapest, floor: 'hello through the same validator' }),
    await compare(ours, floor, { ...me, floor: 'bare route with one joined statement' }),
  ]
  await Promise.all([stop(ours), stop(floor)])
  rmSync(folder, { recursive: true, force: true })
  return rows
}
