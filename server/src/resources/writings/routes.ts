import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { collectionRoutes } from '../../records/collection-routes.ts'
import { WRITINGS } from '../../records/collections.ts'
import { writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { shapesOf } from '../../records/shapes.ts'
import { FileAnswer, handOut } from '../../rendering.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { ExportQuery, exportWriting } from './export.ts'
import { versionsOf } from './versions.ts'

const tag = WRITINGS.many

const exported = new Hono<SignedInEnv>().get(
  '/:id/export',
  describe({
    summary: 'A letter, an answer or an outline as PDF or DOCX',
    tag,
    answer: FileAnswer,
    kind: 'application/pdf',
    refusals: [401, 404, 503],
  }),
  signedIn,
  valid('param', Id),
  valid('query', ExportQuery),
  async (c) => {
    const asked = c.req.valid('query')
    const { file, name } = await exportWriting(c.var.deps, writerOf(c), c.req.valid('param').id, asked)
    return handOut(c, file, asked.format, name)
  },
)

const versions = new Hono<SignedInEnv>().get(
  '/:id/versions',
  describe({
    summary:
      'Everything written for the same purpose, the newest first: the letters of one application, or the answers to one question',
    tag,
    answer: shapesOf(WRITINGS).page,
    refusals: [401, 404],
  }),
  signedIn,
  valid('param', Id),
  async (c) => c.json(await versionsOf(writerOf(c), c.req.valid('param').id), 200),
)

export const writings = new Hono<SignedInEnv>()
  .route('/', collectionRoutes(WRITINGS))
  .route('/', exported)
  .route('/', versions)
