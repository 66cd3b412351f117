import { RESUME, resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import type { Resume } from '@rolecall/shared/domain/resume.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import type { FontSource } from '@rolecall/shared/resume/render/faces.ts'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { readRecord } from '../../records/store.ts'
import type { Writer } from '../../records/store.ts'
import { fontsOf, languageTag, Setting } from '../../rendering.ts'
import type { Rendered } from '../../rendering.ts'

export const ExportQuery = Setting.extend({
  format: z.enum(['pdf', 'docx', 'json']).default('pdf').meta({ description: 'json: as JSON Résumé' }),
  language: languageTag
    .default('en')
    .meta({ description: 'Of the headings and dates; the text itself stays as it is' }),
})
type Asked = z.infer<typeof ExportQuery>

/** Setting pages takes a megabyte of code, so it is brought in when it is asked for. */
async function rendered(resume: Resume, { format, ...options }: Asked, fonts: FontSource): Promise<Rendered> {
  if (format === 'json') return { bytes: new TextEncoder().encode(`${JSON.stringify(resume, null, 2)}\n`), over: [] }
  if (format === 'docx') {
    const { renderDocx } = await import('@rolecall/shared/resume/render-docx.ts')
    return renderDocx(resume, { ...options, fonts })
  }
  const { renderPdf } = await import('@rolecall/shared/resume/render-pdf.ts')
  return renderPdf(resume, { ...options, fonts })
}

/** A résumé as a file to hand in. */
export async function exportResume(
  deps: Pick<Deps, 'asset'>,
  writer: Pick<Writer, 'db' | 'me'>,
  id: string,
  asked: Asked,
) {
  const resume = resumeIn((await readRecord(writer, RESUME, { id })).values)
  const { name, label } = resume.basics
  return { file: await rendered(resume, asked, fontsOf(deps)), name: fileName({ name, label }, asked.format) }
}
