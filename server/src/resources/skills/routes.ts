import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { A_GAP, GAP_HEAD } from '../../learning/examples.ts'
import { GapAnswer, RoleBody, RoleQuery } from '../../learning/gap-shapes.ts'
import { analyseGap } from './store.ts'

const about = {
  tag: 'skills',
  answer: GapAnswer,
  example: { ...GAP_HEAD, skills: [A_GAP] },
}

export const skills = new Hono<SignedInEnv>()
  .get(
    '/gap-analysis',
    describe({ ...about, summary: 'What the postings of a role ask for that you do not have', refusals: [401] }),
    signedIn,
    valid('query', RoleQuery),
    async (c) => c.json(await analyseGap(c.var.deps, c.var.me.id, c.req.valid('query')), 200),
  )
  .post(
    '/gap-analysis',
    describe({ ...about, summary: 'The same for skills that you name', refusals: [...BODY, 401] }),
    signedIn,
    valid('json', RoleBody),
    async (c) => c.json(await analyseGap(c.var.deps, c.var.me.id, c.req.valid('json')), 200),
  )
