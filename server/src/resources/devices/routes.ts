import { Hono } from 'hono'
import { z } from 'zod'
import { Done, done } from '../../accounts/schemas.ts'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { isOnDevice, listDevices, renameDevice, revokeDevice } from './store.ts'

const tag = 'devices'
const TIME = '2026-11-21T08:30:00.000Z'

const Device = z
  .object({
    id: z.uuid(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime().meta({ description: 'When it last synced, within a day' }),
    current: z.boolean().meta({ description: 'This session is on it' }),
    sessions: z.number().int().meta({ description: 'How many open sessions are on it' }),
  })
  .meta({
    ref: 'Device',
    id: 'Device',
    example: {
      id: '6f3b7f0e-0000-4000-8000-000000000001',
      name: 'Work laptop',
      createdAt: TIME,
      seenAt: TIME,
      current: true,
      sessions: 1,
    },
  })
const Devices = z.object({ items: z.array(Device) })
const Id = z.object({ id: z.uuid() })
const name = z
  .string('Enter a name.')
  .trim()
  .min(1, 'Enter a name.')
  .max(60, 'Use at most 60 characters for the name of the device.')
  .meta({ example: 'Work laptop' })
const Named = z.object({ name })
const OnDevice = z.object({ id: z.uuid().meta({ description: 'The id it syncs under' }), name: name.optional() })

export const devices = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ summary: 'The devices you sync with, last seen first', tag, answer: Devices, refusals: [401] }),
    signedIn,
    async (c) => {
      const items = await listDevices(c, c.var.me.id)
      return c.json({ items } satisfies z.infer<typeof Devices>, 200)
    },
  )
  .put(
    '/current',
    describe({ summary: 'Say which device this session is on', tag, answer: Done, refusals: [...BODY, 401, 404] }),
    signedIn,
    valid('json', OnDevice),
    async (c) => {
      await isOnDevice(c, c.var.me.id, c.req.valid('json'))
      return c.json(done, 200)
    },
  )
  .patch(
    '/:id',
    describe({ summary: 'Name a device', tag, answer: Done, refusals: [...BODY, 401, 404] }),
    signedIn,
    valid('param', Id),
    valid('json', Named),
    async (c) => {
      await renameDevice(c.var.deps.users, c.var.me.id, { ...c.req.valid('param'), ...c.req.valid('json') })
      return c.json(done, 200)
    },
  )
  .delete(
    '/:id',
    describe({ summary: 'Sign a device out and forget it', tag, answer: Done, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => {
      await revokeDevice(c, c.var.me.id, c.req.valid('param').id)
      return c.json(done, 200)
    },
  )
