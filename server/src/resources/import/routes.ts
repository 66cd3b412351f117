import { EXCHANGE_ERRORS, ExchangeError } from '@rolecall/shared/exchange/failures.ts'
import type { ExchangeCode } from '@rolecall/shared/exchange/failures.ts'
import { openImport } from '@rolecall/shared/exchange/open-import.ts'
import type { OpenedImport } from '@rolecall/shared/exchange/open-import.ts'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { SignedInEnv } from '../../deps.ts'
import { ApiError } from '../../errors.ts'
import { describe } from '../../openapi.ts'
import { writerOf } from '../../records/context.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { importArchive } from './archive.ts'
import { ImportQuery } from './choices.ts'
import { Imported, PLAN } from './shapes.ts'
import { importTables } from './tables.ts'

/** The same codes and sentences as in the extension; every one of them means that nothing was changed. */
const refusalOf = ({ code, message, details }: ExchangeError): ApiError =>
  new ApiError(code satisfies ExchangeCode, [422, message || EXCHANGE_ERRORS[code]], { details })

const takeIn = (c: Context<SignedInEnv>, opened: OpenedImport, { apply, choices = {} }: ImportQuery) =>
  opened.kind === 'archive'
    ? importArchive(c, opened.archive, apply)
    : importTables(writerOf(c), opened.tables, choices, apply)

async function openAndTakeIn(c: Context<SignedInEnv>, query: ImportQuery) {
  try {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return await takeIn(c, await openImport(query.name, bytes), query)
  } catch (error) {
    throw error instanceof ExchangeError ? refusalOf(error) : error
  }
}

export const importRoutes = new Hono<SignedInEnv>().post(
  '/',
  describe({
    summary: 'Look at what a file holds, or take it in: an export of ours, or a table of applications',
    tag: 'import',
    answer: Imported,
    example: PLAN,
    takesBytes: true,
    refusals: [401, 413, 422],
  }),
  signedIn,
  valid('query', ImportQuery),
  async (c) => c.json(await openAndTakeIn(c, c.req.valid('query')), 200),
)
