import type { Resume } from '../../domain/resume.ts'
import { headingOf } from '../headings.ts'
import { check } from './check.ts'
import type { AtsCheck, AtsFile } from './check.ts'

export function readableCheck({ work, skills, education }: Resume, file: AtsFile | null): AtsCheck {
  if (work.length === 0 && skills.length === 0 && education.length === 0) {
    return check('readable', 'bad', 'No job, school or skill could be read. Export it again, or type it in here.')
  }
  const [first] = file?.warnings ?? []
  if (first !== undefined)
    return check('readable', 'warn', `It could be read, but not for sure: ${first.replaceAll('-', ' ')}.`)
  return check(
    'readable',
    'good',
    file ? 'Every part of the file could be read.' : 'It is made of fields and not of pictures, so it can be read.',
  )
}

const NEEDED = { work: 'Experience', education: 'Education', skills: 'Skills' } as const
type NeededPart = keyof typeof NEEDED

/** Systems sort a résumé by its headings; what stands under one they do not know is lost. */
export function headingsCheck(resume: Resume, file: AtsFile | null): AtsCheck {
  if (!file || file.text === '')
    return check('headings', 'good', 'What you export here has headings that every system knows.')
  const found = new Set(file.text.split('\n').flatMap((line) => headingOf(line) ?? []))
  const parts = (Object.keys(NEEDED) as NeededPart[]).filter((part) => resume[part].length > 0 && !found.has(part))
  const names = parts.map((part) => `“${NEEDED[part]}”`).join(', ')
  return parts.length === 0
    ? check('headings', 'good', 'Its headings are ones that every system knows.')
    : check('headings', 'warn', `No usual heading is found for ${names}. Use that very word.`)
}

const BESIDE = 0.3
const LEAST_LINES = 12

/** Text beside text is read across by simple programs: half a line of one, half of the other. */
export function columnsCheck(file: AtsFile | null): AtsCheck {
  if (!file || file.text === '') return check('columns', 'good', 'One column, no tables.')
  const lines = file.lines ?? []
  const wide = Math.max(0, ...lines.map(({ right }) => right))
  const beside = lines.filter(({ x, parts }) => x > wide * 0.45 || parts.length > 2)
  const texts = file.text.split('\n').filter((line) => line.trim() !== '')
  const tabled = texts.filter((line) => line.includes('\t') || line.split(' | ').length > 2)
  const isBeside = lines.length >= LEAST_LINES && beside.length > lines.length * BESIDE
  const isTabled = texts.length >= LEAST_LINES && tabled.length > texts.length * BESIDE
  return isBeside || isTabled
    ? check(
        'columns',
        'warn',
        'It seems to be set in columns or a table. Simple systems read across them: use one column.',
      )
    : check('columns', 'good', 'One column, no tables.')
}

const LETTERS_A_PAGE = 3_200
const MOST_PAGES = 2
const LEAST_LETTERS = 400

export function lengthCheck(resume: Resume, file: AtsFile | null): AtsCheck {
  const points = [...resume.work, ...resume.projects].flatMap(({ highlights }) => highlights).join(' ')
  const letters = file?.text ? file.text.length : points.length + (resume.basics.summary?.length ?? 0) + 600
  const pages = file?.pages ?? Math.ceil(letters / LETTERS_A_PAGE)
  if (pages > MOST_PAGES)
    return check(
      'length',
      'warn',
      `It has about ${pages} pages. Two are enough for nearly everybody; older points can go.`,
    )
  if (letters < LEAST_LETTERS || points === '')
    return check('length', 'warn', 'It says very little. Give each job two or three points on what you did.')
  return check('length', 'good', pages === 1 ? 'One page.' : `${pages} pages.`)
}

export function fileTypeCheck(file: AtsFile | null): AtsCheck {
  const format = file?.format ?? null
  if (format === 'pdf' || format === 'docx')
    return check('file-type', 'good', `${format === 'pdf' ? 'PDF' : 'Word'} is what applicant systems take.`)
  return format === null
    ? check('file-type', 'good', 'Export it as PDF or Word: both are what applicant systems take.')
    : check('file-type', 'warn', 'Send PDF or Word; few applicant systems take this kind of file.')
}

const UNREADABLE = /[\uE000-\uF8FF\uFFFD]/gu
const SPACED = /(?:\p{L} ){6,30}\p{L}(?!\p{L})/u

export function fontsCheck(file: AtsFile | null): AtsCheck {
  if (!file || file.text === '') return check('fonts', 'good', 'The fonts of the exported file can be read as text.')
  const lost = file.text.match(UNREADABLE)?.length ?? 0
  if (lost > 0)
    return check(
      'fonts',
      'warn',
      `${lost} signs of its fonts stand for no letter. Use a common font, and words in place of icons.`,
    )
  if (SPACED.test(file.text))
    return check(
      'fonts',
      'warn',
      'Some words are set with space between their letters: a system reads them letter by letter.',
    )
  return check('fonts', 'good', 'Its fonts can be read as text.')
}
