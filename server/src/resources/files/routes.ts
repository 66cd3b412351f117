import { Hono } from 'hono'
import { z } from 'zod'
import { attachment } from '../../attachment.ts'
import type { SignedInEnv } from '../../deps.ts'
import { describe } from '../../openapi.ts'
import { signedIn } from '../../session.ts'
import { valid } from '../../valid.ts'
import { deleteFile, keepFile, listFiles, readFile } from './store.ts'

const tag = 'files'
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lower-case hexadecimal digits')
  .meta({ description: 'SHA-256 of the bytes' })
const Hash = z.object({ hash })
const Name = z.object({
  // A control character in a name means nothing to people, and something bad to terminals.
  name: z
    .string()
    .max(255)
    .regex(/^\P{Cc}*$/u, 'must not hold control characters')
    .default('')
    .meta({ description: 'What the file is called; its ending must fit what it holds' }),
})
const File = z
  .object({ hash, name: z.string(), type: z.string(), size: z.number().int(), createdAt: z.iso.datetime() })
  .meta({ ref: 'File', id: 'File' })
const Files = z.object({ items: z.array(File), used: z.number().int(), room: z.number().int() })
const Done = z.object({ ok: z.literal(true) })
const Bytes = z.string().meta({ description: 'The bytes of the file' })

export const files = new Hono<SignedInEnv>()
  .get(
    '/',
    describe({ summary: 'Your files, and the room they take', tag, answer: Files, refusals: [401] }),
    signedIn,
    async (c) => c.json((await listFiles(c.var.deps, c.var.me.id)) satisfies z.infer<typeof Files>, 200),
  )
  .put(
    '/:hash',
    describe({
      summary: 'Keep a file; the body is its bytes',
      tag,
      answer: File,
      takesBytes: true,
      refusals: [401, 413, 415, 422, 503],
    }),
    signedIn,
    valid('param', Hash),
    valid('query', Name),
    async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const upload = { ...c.req.valid('param'), ...c.req.valid('query'), bytes, mime: c.req.header('content-type') }
      return c.json((await keepFile(c.var.deps, c.var.me.id, upload)) satisfies z.infer<typeof File>, 200)
    },
  )
  .get(
    '/:hash',
    describe({
      summary: 'The bytes of a file',
      tag,
      answer: Bytes,
      kind: 'application/octet-stream',
      refusals: [401, 404, 503],
    }),
    signedIn,
    valid('param', Hash),
    async (c) => {
      const { bytes, type, name, hash: etag } = await readFile(c.var.deps, c.var.me.id, c.req.valid('param').hash)
      // Never shown in place: what people upload must not run as a page of this address.
      return c.body(bytes, 200, {
        'Content-Type': type,
        'Content-Length': String(bytes.length),
        'Content-Disposition': attachment(name || etag),
        'Cache-Control': 'private, no-store',
        ETag: `"${etag}"`,
      })
    },
  )
  .delete(
    '/:hash',
    describe({ summary: 'Delete a file', tag, answer: Done, refusals: [401, 503] }),
    signedIn,
    valid('param', Hash),
    async (c) => {
      await deleteFile(c.var.deps, c.var.me.id, c.req.valid('param').hash)
      return c.json({ ok: true } satisfies z.infer<typeof Done>, 200)
    },
  )
