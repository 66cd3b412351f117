import { writtenIn } from '@rolecall/shared/domain/match/tongues.ts'
import type { Letter } from '@rolecall/shared/resume/render/letter.ts'
import { letterDate } from '@rolecall/shared/resume/render/letter.ts'
import { fileName } from '@rolecall/shared/resume/file-name.ts'
import type { FontSource } from '@rolecall/shared/resume/render/faces.ts'
import { renderLanguage } from '@rolecall/shared/resume/render/words.ts'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import type { Writer } from '../../records/store.ts'
import { fontsOf, languageTag, Setting } from '../../rendering.ts'
import type { Rendered } from '../../rendering.ts'
import { readWriting } from './store.ts'
import type { WritingInPlace } from './store.ts'

export const ExportQuery = Setting.extend({
  format: z.enum(['pdf', 'docx']).default('pdf'),
  language: languageTag.optional().meta({ description: 'Of the date; left out, the language of the text' }),
  date: z.iso.date().optional().meta({ description: 'The day that stands in its head; left out, today in UTC' }),
})
type Asked = z.infer<typeof ExportQuery>

const FILE_KINDS = { letter: 'Letter', answer: 'Answer', interview: 'Interview' }

/** Only a letter has somebody it is for, and a day it was written on. */
function letterOf({ writing, resume, company, title }: WritingInPlace, day: string, language: string): Letter {
  const { kind, question, text } = writing
  const head = { from: resume, text, subject: question ?? title }
  if (kind !== 'letter') return { ...head, to: [] }
  return { ...head, to: company ? [company] : [], date: letterDate(day, language) }
}

/** Setting pages takes a megabyte of code, so it is brought in when it is asked for. */
async function rendered(letter: Letter, language: string, asked: Asked, fonts: FontSource): Promise<Rendered> {
  const options = { ...asked, language, fonts }
  if (asked.format === 'docx') {
    const { renderLetterDocx } = await import('@rolecall/shared/resume/render-docx.ts')
    return renderLetterDocx(letter, options)
  }
  const { renderLetterPdf } = await import('@rolecall/shared/resume/render-pdf.ts')
  return renderLetterPdf(letter, options)
}

const nameOf = ({ writing, resume, company, title }: WritingInPlace, format: Asked['format']): string => {
  const { name, label = title } = resume.basics
  return fileName({ name, label, company, kind: FILE_KINDS[writing.kind] }, format)
}

/** A letter, an answer or an outline as a file, under the head of the résumé that it was written from. */
export async function exportWriting(deps: Pick<Deps, 'asset'>, writer: Writer, id: string, asked: Asked) {
  const found = await readWriting(writer, id)
  const language = renderLanguage(asked.language ?? writtenIn(found.writing.text) ?? 'en')
  const letter = letterOf(found, asked.date ?? new Date(writer.now).toISOString().slice(0, 10), language)
  return { file: await rendered(letter, language, asked, fontsOf(deps)), name: nameOf(found, asked.format) }
}
