import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import { resolver, uniqueSymbol } from 'hono-openapi'
import type { z } from 'zod'
import { httpError } from './errors.ts'

export interface InputProblem {
  path: string
  message: string
}

const problemsOf = (error: z.core.$ZodError): InputProblem[] =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))

/** Parses one part of a request and, by the marker, describes it in the OpenAPI document from the same schema. */
export const valid = <Target extends keyof ValidationTargets, Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) => {
  const check = zValidator(target, schema, (result) => {
    if (!result.success) throw httpError('invalid-input', { details: problemsOf(result.error) })
  })
  return Object.assign(check, { [uniqueSymbol]: { target, ...resolver(schema) } })
}
