import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { exportAccount } from './store.ts'

const Archive = z.string().meta({ description: 'A ZIP file: JSON with its schema, a table of each kind, your files' })

const about = {
  summary: 'Everything you have, as one ZIP file',
  tag: 'export',
  answer: Archive,
  kind: 'application/zip',
}

export const exportRoutes = new Hono<SignedInEnv>().get(
  '/',
  describe({ ...about, refusals: [401] }),
  signedIn,
  async (c) => {
    const day = new Date(c.var.deps.now()).toISOString().slice(0, 10)
    return c.body(await exportAccount(c.var.deps, c.var.me.id), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="rolecall-${day}.zip"`,
      'Cache-Control': 'private, no-store',
    })
  },
)
