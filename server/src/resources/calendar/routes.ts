import { Hono } from 'hono'
import { z } from 'zod'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { endFeed, fetchFeed, makeFeed, readFeed } from './store.ts'

const tag = 'calendar'
const since = z.iso.datetime().nullable().meta({ description: 'Null where there is no feed' })
const Feed = z.object({ since }).meta({ ref: 'Feed', id: 'Feed' })
const NewFeed = z
  .object({ since, address: z.url().meta({ description: 'Shown this once: whoever has it can read the calendar' }) })
  .meta({ ref: 'NewFeed', id: 'NewFeed' })
const Calendar = z.string().meta({ description: 'Interviews, reminders and deadlines as iCalendar (RFC 5545)' })
const File = z.object({
  file: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}\.ics$/, 'must be the secret of a feed, then .ics')
    .meta({ description: 'The secret of a feed, then `.ics`' }),
})
const when = '2026-03-01T09:00:00.000Z'

export const calendar = new Hono<SignedInEnv>()
  .get(
    '/feed',
    describe({
      summary: 'Whether your calendar has an address',
      tag,
      answer: Feed,
      example: { since: when },
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json(await readFeed(c.var.deps, c.var.me.id), 200),
  )
  .post(
    '/feed',
    describe({
      summary: 'Give your calendar a new secret address; the one before ends',
      tag,
      answer: NewFeed,
      example: { since: when, address: `https://api.example.com/api/v1/calendar/${'k'.repeat(43)}.ics` },
      status: 201,
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json(await makeFeed(c.var.deps, c.var.me.id, c.var.deps.config.API_URL), 201),
  )
  .delete(
    '/feed',
    describe({
      summary: 'End the address of your calendar',
      tag,
      answer: Feed,
      example: { since: null },
      refusals: [401],
    }),
    signedIn,
    async (c) => c.json(await endFeed(c.var.deps, c.var.me.id), 200),
  )
  .get(
    '/:file',
    describe({
      summary: 'A calendar, for calendar programs',
      tag,
      answer: Calendar,
      kind: 'text/calendar',
      open: true,
      refusals: [404, 429],
    }),
    valid('param', File),
    async (c) => {
      const [secret = ''] = c.req.valid('param').file.split('.')
      const text = await fetchFeed(c.var.deps, secret)
      return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' })
    },
  )
