import { z } from 'zod'
import type { ApiHost } from '../../hosts/suite/host.ts'

export type Schema = Readonly<Record<string, unknown>>

const Content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
const Parameter = z.object({
  in: z.enum(['path', 'query', 'header']),
  name: z.string(),
  required: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()),
})
const Described = z.object({
  security: z.array(z.unknown()),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
})
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Described)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

/** One thing the API can be asked to do, as its own description says. */
export interface Operation extends z.infer<typeof Described> {
  /** `PATCH /contacts/{id}` */
  name: string
  method: string
  path: string
  /** Open to everybody. */
  open: boolean
  /** The shape of its JSON body, where it takes one. */
  body: Schema | null
}

export const BASE = '/api/v1'

const operationOf = (path: string, method: string, described: z.infer<typeof Described>): Operation => ({
  ...described,
  name: `${method.toUpperCase()} ${path.replace(BASE, '')}`,
  method: method.toUpperCase(),
  path,
  open: described.security.length === 0,
  body: described.requestBody?.content['application/json']?.schema ?? null,
})

export async function operationsOf(host: ApiHost): Promise<{ operations: Operation[]; schemas: Schema }> {
  const answer = await host.fetch('/openapi.json')
  const { paths, components } = Document.parse(await answer.json())
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(path, method, described)),
  )
  return { operations, schemas: components.schemas }
}
