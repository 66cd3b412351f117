import { describeRoute, openAPIRouteHandler, resolver } from 'hono-openapi'
import type { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnv } from './deps.ts'

export const ErrorAnswer = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      details: z.unknown().optional(),
      requestId: z.string(),
    }),
  })
  .meta({ ref: 'Error', id: 'Error' })

const content = (description: string, schema: z.ZodType, type = 'application/json', example?: unknown) => ({
  description,
  content: { [type]: { schema: resolver(schema), ...(example === undefined ? {} : { example }) } },
})

const REFUSALS = {
  400: 'The input is not valid; details say where it is wrong',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'It is so already',
  412: 'Changed since the revision in If-Match; details hold the record as it is now',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Understood, and refused',
  429: 'Too many tries; Retry-After says how long to wait',
  503: 'Not available now',
} as const

/** What can go wrong with any body, whatever stands in it. */
export const BODY = [413, 415] as const

const BYTES = {
  required: true,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const

interface Description {
  summary: string
  tag: string
  /** Left out where the answer is always one of `also`. */
  answer?: z.ZodType
  /** 201 where something is made. */
  status?: 200 | 201
  example?: unknown
  /** Other ways it may end well, by status. */
  also?: Record<number, { about: string; schema?: z.ZodType }>
  refusals?: (keyof typeof REFUSALS)[]
  /** What kind the answer is of, where it is not JSON. */
  kind?: string
  /** The body is bytes of any kind. */
  takesBytes?: boolean
  /** Open to everybody; all else needs a session. */
  open?: boolean
}

/** What the OpenAPI document says of one operation. */
export const describe = ({
  summary,
  tag,
  answer,
  status = 200,
  example,
  also = {},
  kind,
  takesBytes = false,
  refusals = [],
  open = false,
}: Description) =>
  describeRoute({
    ...(takesBytes ? { requestBody: BYTES } : {}),
    summary,
    tags: [tag],
    security: open ? [] : [{ session: [] }],
    responses: {
      ...(answer ? { [status]: content(status === 200 ? 'Done' : 'Made', answer, kind, example) } : {}),
      ...Object.fromEntries(
        Object.entries(also).map(([code, { about, schema }]) => [
          code,
          schema ? content(about, schema) : { description: about },
        ]),
      ),
      ...Object.fromEntries(refusals.map((code) => [code, content(REFUSALS[code], ErrorAnswer)])),
    },
  })

export const openapi = (app: Hono<AppEnv>, version: string) =>
  openAPIRouteHandler(app, {
    // The same as /api/v1/health, at the address that watchers of servers expect.
    exclude: ['/health'],
    defaultValidationErrorResponse: {
      description: REFUSALS[400],
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Rolecall API',
        version,
        description:
          'Sign in under `auth` and send the token of the answer as `Authorization: Bearer …`. ' +
          'What a person keeps travels through `sync`; the other resources read it.',
      },
      components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
    },
  })
