import { FONTS } from '@rolecall/shared/resume/render/faces.ts'
import type { FontSource } from '@rolecall/shared/resume/render/faces.ts'
import { PAPER_IDS } from '@rolecall/shared/resume/render/paper.ts'
import { TEMPLATE_IDS } from '@rolecall/shared/resume/templates/all.ts'
import type { Context } from 'hono'
import { z } from 'zod'
import { attachment } from './attachment.ts'
import type { Deps, SignedInEnv } from './deps.ts'
import { errorTable } from './errors.ts'
import { yesOrNo } from './records/request.ts'

const KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
}

export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be the tag of a language, like "de"')

/** How a document is to be set, whatever stands in it. */
export const Setting = z.object({
  template: z.enum(TEMPLATE_IDS).default('plain'),
  paper: z.enum(PAPER_IDS).default('a4'),
  onePage: yesOrNo
    .default(false)
    .meta({ description: 'true: set tighter, as far as it stays readable, to fit one page' }),
})

const renderError = errorTable({
  'fonts-missing': [503, 'The fonts for this document are not on this server. Ask for DOCX, which needs none.'],
})

export const fontsOf =
  ({ asset }: Pick<Deps, 'asset'>): FontSource =>
  async (face) => {
    const found = await asset(FONTS + face)
    if (!found) throw renderError('fonts-missing')
    return new Uint8Array(await found.arrayBuffer())
  }

export const FileAnswer = z.string().meta({
  description:
    'The file, of the kind that was asked for. The header Lines-Over says how many lines one page did not hold',
})

export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>
  /** The lines that one page did not hold. */
  over: readonly string[]
}

/** Hands a document out as a file of that name. */
export const handOut = (c: Context<SignedInEnv>, { bytes, over }: Rendered, format: keyof typeof KINDS, name: string) =>
  c.body(bytes, 200, {
    'Content-Type': KINDS[format],
    'Content-Disposition': attachment(name),
    'Cache-Control': 'private, no-store',
    'Lines-Over': String(over.length),
  })
