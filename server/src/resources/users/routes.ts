import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'

const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ ref: 'Me', id: 'Me' })
export type Me = z.infer<typeof Me>

export const users = new Hono<SignedInEnv>().get(
  '/me',
  describe({ summary: 'Your account', tag: 'users', answer: Me, refusals: [401] }),
  signedIn,
  (c) => {
    const { id, name, email, emailVerified, createdAt } = c.var.me
    return c.json({ id, name, email, emailVerified, createdAt: new Date(createdAt).toISOString() } satisfies Me, 200)
  },
)
