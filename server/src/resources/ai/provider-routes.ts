import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { A_USAGE, THE_PROVIDERS } from './examples.ts'
import { AiProviders, AiUsageAnswer, NewOwnKey, NewPreferences, ProviderPath, UsageQuery } from './shapes.ts'
import { listProviders, readUsage, removeKey, setKey, setPreferences } from './store.ts'

const providers = { tag: 'ai', answer: AiProviders, example: THE_PROVIDERS }

export const providerRoutes = new Hono<SignedInEnv>()
  .get(
    '/providers',
    describe({ ...providers, summary: 'Who can be asked to write, and who pays for it', refusals: [401] }),
    signedIn,
    async (c) => c.json(await listProviders(c.var.deps, c.var.me.id), 200),
  )
  .put(
    '/providers/:id/key',
    describe({
      ...providers,
      summary: 'Keep a key of your own; it is stored encrypted and never shown again',
      refusals: [...BODY, 401, 422],
    }),
    signedIn,
    valid('param', ProviderPath),
    valid('json', NewOwnKey),
    async (c) => c.json(await setKey(c.var.deps, c.var.me.id, c.req.valid('param').id, c.req.valid('json')), 200),
  )
  .delete(
    '/providers/:id/key',
    describe({ ...providers, summary: 'Forget your key', refusals: [401] }),
    signedIn,
    valid('param', ProviderPath),
    async (c) => c.json(await removeKey(c.var.deps, c.var.me.id, c.req.valid('param').id), 200),
  )
  .put(
    '/preferences',
    describe({
      ...providers,
      summary: 'Choose who is asked first, by which model, and what a day may cost you',
      refusals: [...BODY, 401, 422],
    }),
    signedIn,
    valid('json', NewPreferences),
    async (c) => c.json(await setPreferences(c.var.deps, c.var.me.id, c.req.valid('json')), 200),
  )
  .get(
    '/usage',
    describe({
      tag: 'ai',
      answer: AiUsageAnswer,
      example: A_USAGE,
      summary: 'What it took, and what is left of today',
      refusals: [401],
    }),
    signedIn,
    valid('query', UsageQuery),
    async (c) => c.json(await readUsage(c.var.deps, c.var.me.id, c.req.valid('query').days), 200),
  )
