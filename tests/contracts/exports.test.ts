import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { readResume } from '@rolecall/shared/resume/read-file.ts'
import { renderDocx, renderLetterDocx } from '@rolecall/shared/resume/render-docx.ts'
import { renderLetterPdf, renderPdf } from '@rolecall/shared/resume/render-pdf.ts'
import { TEMPLATE_IDS } from '@rolecall/shared/resume/templates/all.ts'
import { EXPORT_CASES, expectedOf, factsOf, shownTexts } from '../fixtures/exports/exports.ts'
import type { ExportCase } from '../fixtures/exports/exports.ts'
import { packagedFonts } from '../support/fonts.ts'

const fonts = packagedFonts()
const each = EXPORT_CASES.flatMap((one) => TEMPLATE_IDS.map((template) => ({ one, template, name: one.id })))
const optionsOf = (one: ExportCase, template: (typeof TEMPLATE_IDS)[number]) =>
  ({ template, language: one.language, paper: 'a4', fonts }) as const

test.for(each)('DOCX and back: $name, $template', async ({ one, template }) => {
  const { bytes } = await renderDocx(Resume.parse(one.resume), optionsOf(one, template))
  const reading = await readResume(bytes)
  if (!reading.ok) throw new Error(reading.message)
  expect(factsOf(reading.resume)).toEqual(expectedOf(one))
})

const folder = mkdtempSync(join(tmpdir(), 'rolecall-exports-'))

/** What a program that knows nothing of résumés reads: pdftotext where it is installed, else the reader of the browser. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'resume.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  } catch {
    return (await extractText(bytes, { mergePages: true })).text
  }
}

/** pdftotext takes marks over Thai letters for lines of their own, and orders mixed directions in its own way. */
const OWN_WAYS = new Set(['th', 'ar', 'he'])
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e]/gu, '')
    .toLowerCase()

test.for(each)('PDF, and back by our reader and any other: $name, $template', async ({ one, template }) => {
  const { bytes, undrawn } = await renderPdf(Resume.parse(one.resume), optionsOf(one, template))
  const reading = await readResume(bytes)
  if (!reading.ok) throw new Error(reading.message)
  expect(factsOf(reading.resume)).toEqual(expectedOf(one))
  expect(undrawn).toEqual([])
  if (OWN_WAYS.has(one.language)) return
  const text = bare(await textOf(bytes))
  expect(shownTexts(one).filter((shown) => !text.includes(bare(shown)))).toEqual([])
})

test('the same résumé gives the same bytes', async () => {
  for (const one of EXPORT_CASES.slice(0, 2)) {
    const resume = Resume.parse(one.resume)
    const options = optionsOf(one, 'modern')
    expect((await renderPdf(resume, options)).bytes).toEqual((await renderPdf(resume, options)).bytes)
    expect((await renderDocx(resume, options)).bytes).toEqual((await renderDocx(resume, options)).bytes)
  }
})

const caseOf = (id: string): ExportCase => {
  const found = EXPORT_CASES.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

test('fits one page where it can, and says which lines it cannot', async () => {
  const short = caseOf('data engineer')
  const options = { ...optionsOf(short, 'classic'), onePage: true }
  const roomy = await renderPdf(Resume.parse(short.resume), { ...options, onePage: false })
  const tight = await renderPdf(Resume.parse(short.resume), options)
  expect([roomy.pages, tight.pages, tight.over]).toEqual([2, 1, []])
  const back = await readResume(tight.bytes)
  expect(back.ok && factsOf(back.resume)).toEqual(expectedOf(short))
  const long = await renderPdf(Resume.parse(caseOf('scientist with many jobs').resume), options)
  expect(long.pages).toBeGreaterThan(1)
  expect(long.over.join('\n')).toContain('Open field data, volume 3')
})

test('parts can be left out and put in another order', async () => {
  const one = caseOf('data engineer')
  const sections = ['skills', 'work'] as const
  const { bytes } = await renderPdf(Resume.parse(one.resume), { ...optionsOf(one, 'plain'), sections })
  const text = await textOf(bytes)
  expect(text).not.toContain('Education')
  expect(text.indexOf('Skills')).toBeLessThan(text.indexOf('Experience'))
})

test.for(TEMPLATE_IDS)('a letter of the template %s holds all that was written', async (template) => {
  const letter = {
    from: Resume.parse(caseOf('data engineer').resume),
    to: ['Harbour Ltd', 'Ms Okoye', '1 Quay Street'],
    date: '21 November 2026',
    subject: 'Application as Data Engineer',
    text: 'Dear Ms Okoye,\n\nI would like to join.\n\nKind regards\nAnn Miller',
  }
  const options = { template, language: 'en', paper: 'letter', fonts } as const
  const wanted = [...letter.to, letter.date, letter.subject, ...letter.text.split(/\n+/), 'ann.miller@example.com']
  const pdf = await renderLetterPdf(letter, options)
  const docx = await readResume((await renderLetterDocx(letter, options)).bytes)
  const texts = [await textOf(pdf.bytes), docx.ok ? docx.text : '']
  expect(pdf.pages).toBe(1)
  for (const text of texts) expect(wanted.filter((line) => !text.includes(line))).toEqual([])
})
