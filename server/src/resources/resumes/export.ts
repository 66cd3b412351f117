import { RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import { FONTS } from '@rolecall/shared/resume/render/faces.ts'
import type { FontSource } from '@rolecall/shared/resume/render/faces.ts'
import { PAPER_IDS } from '@rolecall/shared/resume/render/paper.ts'
import { TEMPLATE_IDS } from '@rolecall/shared/resume/templates/all.ts'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import { yesOrNo } from '../../records/request.ts'
import { readRecord } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'

const FORMATS = ['pdf', 'docx', 'json'] as const
const KINDS: Readonly<Record<(typeof FORMATS)[number], string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
}

export const ExportQuery = z.object({
  format: z.enum(FORMATS).default('pdf').meta({ description: 'json: as JSON Résumé' }),
  template: z.enum(TEMPLATE_IDS).default('plain'),
  paper: z.enum(PAPER_IDS).default('a4'),
  onePage: yesOrNo
    .default(false)
    .meta({ description: 'true: set tighter, as far as it stays readable, to fit one page' }),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be the tag of a language, like "de"')
    .default('en')
    .meta({ description: 'Of the headings and dates; the text itself stays as it is' }),
})
type Asked = z.infer<typeof ExportQuery>

const exportError = errorTable({
  'fonts-missing': [503, 'The fonts for this document are not on this server. Ask for DOCX, which needs none.'],
})

const fontsOf =
  ({ asset }: Pick<Deps, 'asset'>): FontSource =>
  async (face) => {
    const found = await asset(FONTS + face)
    if (!found) throw exportError('fonts-missing')
    return new Uint8Array(await found.arrayBuffer())
  }

interface Made {
  bytes: Uint8Array<ArrayBuffer>
  over: readonly string[]
}

/** Setting pages takes a megabyte of code, so it is brought in when it is asked for. */
async function made(resume: Resume, { format, ...options }: Asked, fonts: FontSource): Promise<Made> {
  if (format === 'json') return { bytes: new TextEncoder().encode(`${JSON.stringify(resume, null, 2)}\n`), over: [] }
  if (format === 'docx') {
    const { renderDocx } = await import('@rolecall/shared/resume/render-docx.ts')
    return renderDocx(resume, { ...options, fonts })
  }
  const { renderPdf } = await import('@rolecall/shared/resume/render-pdf.ts')
  return renderPdf(resume, { ...options, fonts })
}

/** A résumé as a file to hand in, and how many of its lines did not fit one page where that was asked. */
export async function exportResume(
  deps: Pick<Deps, 'asset'>,
  writer: Pick<Writer, 'db' | 'me'>,
  id: string,
  asked: Asked,
) {
  const resume = resumeIn((await readRecord(writer, RESUME, { id })).values)
  const { bytes, over } = await made(resume, asked, fontsOf(deps))
  const { name, label } = resume.basics
  return { bytes, kind: KINDS[asked.format], name: fileName({ name, label }, asked.format), over: over.length }
}
