import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { race, speedRow } from './harness.ts'
import type { Row } from './harness.ts'
import { ask, serveApart, stop } from './load.ts'

const SERVER = join(import.meta.dirname, '../../server/src/node.ts')
const HELLO = join(import.meta.dirname, 'hello-server.ts')
const HEALTH = '/api/v1/health'
const REQUESTS = 4_000

export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'))
  const ours = await serveApart(SERVER, 8731, HEALTH, { DATA_DIR: folder })
  const hello = await serveApart(HELLO, 8732, '/hello')
  const [mine, floor] = await race(
    [
      { name: `GET ${HEALTH}`, size: REQUESTS, run: () => ask(ours.port, HEALTH, REQUESTS) },
      { name: 'hello through the same validator', size: REQUESTS, run: () => ask(hello.port, '/hello', REQUESTS) },
    ],
    9,
  )
  await Promise.all([stop(ours), stop(hello)])
  rmSync(folder, { recursive: true, force: true })
  if (!mine || !floor) throw new Error('the race gave no figures')
  return [speedRow('cheapest route, a request over HTTP', mine, floor, 0.85)]
}
