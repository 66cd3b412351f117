import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { RESUMES } from '../../records/collections.ts'
import { listRecords, RecordsQuery } from '../../records/list.ts'
import { Id } from '../../records/request.ts'
import { shapesOf } from '../../records/shapes.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'

const { page: answer } = shapesOf(RESUMES)

/** The résumés that were tailored for one application. */
export const tailored = new Hono<SignedInEnv>().get(
  '/',
  describe({ summary: 'The résumés made for an application', tag: 'résumés', answer, refusals: [401, 404] }),
  signedIn,
  valid('param', Id),
  valid('query', RecordsQuery),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await listRecords(c.var.deps.users, c.var.me.id, RESUMES.entity, id, c.req.valid('query')), 200)
  },
)
