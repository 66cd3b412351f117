import { Hono } from 'hono'
import type { Context } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { EVENT_HEADERS, eventStream } from '../../event-stream.ts'
import { AnswersBody, GenerateBody } from '../../generation/body.ts'
import type { WrittenKind } from '../../generation/kinds.ts'
import { inputOf } from '../../generation/input.ts'
import { checkPlace } from '../../generation/save.ts'
import { BODY, describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { NeededKey } from '../../records/request.ts'
import { signedIn } from '../../session.ts'
import { beginTask, queueTask } from '../../tasks/begin.ts'
import { doAndHear } from '../../tasks/events.ts'
import { Events, Task } from '../../tasks/shapes.ts'
import { valid } from '../../valid.ts'

const about = (summary: string) =>
  describe({
    summary,
    tag: 'ai',
    answer: Events,
    kind: 'text/event-stream',
    also: {
      202: { about: 'Without `Accept: text/event-stream`: it is done by itself; Location is where', schema: Task },
    },
    refusals: [...BODY, 401, 404, 422, 429],
  })

/** Streams the task as it is done where that is asked for, else leaves it to the queue. */
async function begin(c: Context<SignedInEnv>, kind: WrittenKind, key: string, body: GenerateBody) {
  const { deps, me } = c.var
  checkPlace(kind, body)
  const input = () => inputOf(writerOf(c), body)
  const asked = await beginTask(deps, me.id, { kind, application: body.application ?? null, key, body, input })
  c.header('Location', `/api/v1/tasks/${asked.task.id}`)
  if (c.req.header('accept')?.includes('text/event-stream'))
    return c.body(eventStream(await doAndHear(deps, me.id, asked)), 200, EVENT_HEADERS)
  await queueTask(deps, asked)
  return c.json(asked.task, 202)
}

const generated = (path: string, kind: WrittenKind, summary: string) =>
  new Hono<SignedInEnv>().post(
    path,
    about(summary),
    signedIn,
    valid('header', NeededKey),
    valid('json', GenerateBody),
    async (c) => begin(c, kind, c.req.valid('header')['idempotency-key'], c.req.valid('json')),
  )

const answers = new Hono<SignedInEnv>().post(
  '/answers',
  about('Write answers to the questions of an application'),
  signedIn,
  valid('header', NeededKey),
  valid('json', AnswersBody),
  async (c) => begin(c, 'answers', c.req.valid('header')['idempotency-key'], c.req.valid('json')),
)

/** Whatever is written for a person: from their own facts alone, by a model or by rules. */
export const generation = new Hono<SignedInEnv>()
  .route('/', generated('/resume/generate', 'tailor', 'Propose edits that fit a résumé to a posting'))
  .route('/', generated('/cover-letter/generate', 'letter', 'Write a cover letter'))
  .route('/', generated('/interview', 'interview', 'Prepare for the likely questions of an interview'))
  .route('/', answers)
