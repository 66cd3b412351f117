import { zValidator } from '@hono/zod-validator'
import type { Context, ValidationTargets } from 'hono'
import { resolver, uniqueSymbol } from 'hono-openapi'
import type { z } from 'zod'
import { httpError } from './errors.ts'

export interface InputProblem {
  path: string
  message: string
}

const problemsOf = (error: z.core.$ZodError): InputProblem[] =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))

/** A parser that runs out of stack has met a value nested thousands of levels deep: bad input, not a fault of ours. */
function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.ZodSafeParseResult<z.infer<Schema>> {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw httpError('invalid-input', { details: [{ path: '', message: 'This is nested too deeply.' }] })
  }
}

interface Outcome {
  success: boolean
  target: keyof ValidationTargets
  error?: z.core.$ZodError
}

type Refusal = (problems: InputProblem[]) => Error
const refusal: Refusal = (details) => httpError('invalid-input', { details })

/** A body of another kind is read as empty: then the kind is what is wrong, not everything that seems to be missing. */
const refuseBy =
  (refused: Refusal) =>
  ({ error, target }: Outcome, c: Context): void => {
    if (error && target === 'json' && !c.req.header('content-type')?.includes('json'))
      throw httpError('wrong-media-type')
    if (error) throw refused(problemsOf(error))
  }

/**
 * Parses one part of a request and, by the marker, describes it in the OpenAPI document from the same schema. What is
 * wrong is said in general, unless the route has words of its own.
 */
export const valid = <Target extends keyof ValidationTargets, Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
  refused: Refusal = refusal,
) => {
  // The validator states its result by a conditional type, which stays open as long as Schema does: hence `never`.
  const check = zValidator(target, schema, refuseBy(refused), {
    validationFunction: (...given) => parse(...given) as never,
  })
  return Object.assign(check, { [uniqueSymbol]: { target, ...resolver(schema) } })
}
