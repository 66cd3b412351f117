import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { collectionRoutes } from '../../records/collection-routes.ts'
import { RESUMES } from '../../records/collections.ts'
import { writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { FileAnswer, handOut } from '../../rendering.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ExportQuery, exportResume } from './export.ts'

const exported = new Hono<SignedInEnv>().get(
  '/:id/export',
  describe({
    summary: 'A résumé as PDF, DOCX or JSON Résumé',
    tag: 'résumés',
    answer: FileAnswer,
    kind: 'application/pdf',
    refusals: [401, 404, 503],
  }),
  signedIn,
  valid('param', Id),
  valid('query', ExportQuery),
  async (c) => {
    const asked = c.req.valid('query')
    const { file, name } = await exportResume(c.var.deps, writerOf(c), c.req.valid('param').id, asked)
    return handOut(c, file, asked.format, name)
  },
)

export const resumes = new Hono<SignedInEnv>().route('/', collectionRoutes(RESUMES)).route('/', exported)
