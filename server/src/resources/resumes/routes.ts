import { Hono } from 'hono'
import { z } from 'zod'
import { attachment } from '../../attachment.ts'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { collectionRoutes } from '../../records/collection-routes.ts'
import { RESUMES } from '../../records/collections.ts'
import { writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ExportQuery, exportResume } from './export.ts'

const File = z.string().meta({
  description:
    'The file, of the kind that was asked for. The header Lines-Over says how many lines one page did not hold',
})

const exported = new Hono<SignedInEnv>().get(
  '/:id/export',
  describe({
    summary: 'A résumé as PDF, DOCX or JSON Résumé',
    tag: 'résumés',
    answer: File,
    kind: 'application/pdf',
    refusals: [401, 404, 503],
  }),
  signedIn,
  valid('param', Id),
  valid('query', ExportQuery),
  async (c) => {
    const { id } = c.req.valid('param')
    const { bytes, kind, name, over } = await exportResume(c.var.deps, writerOf(c), id, c.req.valid('query'))
    return c.body(bytes, 200, {
      'Content-Type': kind,
      'Content-Disposition': attachment(name),
      'Cache-Control': 'private, no-store',
      'Lines-Over': String(over),
    })
  },
)

export const resumes = new Hono<SignedInEnv>().route('/', collectionRoutes(RESUMES)).route('/', exported)
