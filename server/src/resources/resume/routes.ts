import { Hono } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { RESUMES } from '../../records/collections.ts'
import { tagged, writerOf } from '../../records/context.ts'
import { Id } from '../../records/request.ts'
import { shapesOf } from '../../records/shapes.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { AnalyzeBody } from '../../generation/body.ts'
import { ANALYSIS_EXAMPLE, AnalysisAnswer } from './analyze-shapes.ts'
import { analyzeFor } from './analyze.ts'
import { uploadError } from './errors.ts'
import { Applied, Status, STATUS_EXAMPLE, Suggestions, SUGGESTIONS_EXAMPLE, Upload, Wanted } from './shapes.ts'
import { applySuggestions, statusOf, suggestionsOf, takeResume } from './store.ts'
import { Versions, versionsOf } from './versions.ts'

const tag = 'résumés'
const { one: answer, example } = shapesOf(RESUMES)

const upload = new Hono<SignedInEnv>().post(
  '/upload',
  describe({
    summary: 'Read the file of a résumé, and keep both',
    tag,
    answer,
    example,
    status: 201,
    also: { 200: { about: 'You have this file already; this is the résumé it was read into', schema: answer } },
    refusals: [...BODY, 401, 404, 422, 503],
  }),
  signedIn,
  async (c, next) => {
    if (!c.req.header('content-type')?.startsWith('multipart/form-data')) throw uploadError('not-a-form')
    await next()
  },
  valid('form', Upload),
  async (c) => {
    const { record, made } = await takeResume(c.var.deps, writerOf(c), c.req.valid('form'))
    c.header('Location', `/api/v1/resumes/${record.id}`)
    return c.json(tagged(c, record), made ? 201 : 200)
  },
)

const analysis = new Hono<SignedInEnv>().post(
  '/analyze',
  describe({
    summary: 'Judge a résumé beside a posting: what is missing, and what would make it better',
    tag,
    answer: AnalysisAnswer,
    example: ANALYSIS_EXAMPLE,
    refusals: [...BODY, 401, 404, 422],
  }),
  signedIn,
  valid('json', AnalyzeBody),
  async (c) => c.json(await analyzeFor(c.var.deps, writerOf(c), c.req.valid('json')), 200),
)

const each = new Hono<SignedInEnv>()
  .get(
    '/:id/status',
    describe({
      summary: 'What was read of a résumé, and where its file is',
      tag,
      answer: Status,
      example: STATUS_EXAMPLE,
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Id),
    async (c) => c.json(await statusOf(c.var.deps, writerOf(c), c.req.valid('param').id), 200),
  )
  .get(
    '/:id/versions',
    describe({ summary: 'Every version of a résumé, the newest first', tag, answer: Versions, refusals: [401, 404] }),
    signedIn,
    valid('param', Id),
    async (c) => c.json(await versionsOf(writerOf(c), c.req.valid('param').id), 200),
  )
  .get(
    '/:id/suggestions',
    describe({
      summary: 'What a résumé says and your profile does not',
      tag,
      answer: Suggestions,
      example: SUGGESTIONS_EXAMPLE,
      refusals: [401, 404],
    }),
    signedIn,
    valid('param', Id),
    async (c) => c.json({ items: await suggestionsOf(writerOf(c), c.req.valid('param').id), next: null }, 200),
  )
  .post(
    '/:id/apply-suggestions',
    describe({
      summary: 'Take some of them into your profile',
      tag,
      answer: Applied,
      example: { applied: 1, left: 11, rev: 14 },
      refusals: [...BODY, 401, 404, 422],
    }),
    signedIn,
    valid('param', Id),
    valid('json', Wanted),
    async (c) => {
      const { suggestions } = c.req.valid('json')
      return c.json(await applySuggestions(writerOf(c), c.req.valid('param').id, suggestions), 200)
    },
  )

export const resume = new Hono<SignedInEnv>().route('/', upload).route('/', analysis).route('/', each)
