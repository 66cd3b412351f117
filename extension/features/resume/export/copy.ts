import type { Paper } from '@rolecall/shared/resume/render/paper.ts'
import type { TemplateId } from '@rolecall/shared/resume/templates/all.ts'

export const COPY = {
  title: (name: string) => `Export ${name}`,
  template: 'Template',
  paper: 'Paper',
  language: 'Headings and dates in',
  onePage: 'Fit one page',
  onePageHint: 'Sets it tighter, as far as it stays easy to read.',
  pdf: 'PDF',
  word: 'Word',
  json: 'JSON',
  download: (what: string) => `Download as ${what}`,
  preview: 'How it looks',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  pages: (n: number) => (n === 1 ? 'One page' : `${n} pages`),
  drawing: 'Setting the page',
  failed: 'This could not be set on a page. What you wrote is as it was. Try another template.',
  over: (n: number) =>
    n === 1
      ? 'One line does not fit one page. It is on the next:'
      : `${n} lines do not fit one page. They are on the next:`,
  more: (n: number) => `and ${n} more`,
  offline: 'Made on this device. Nothing is sent anywhere.',
} as const

export const TEMPLATE_WORDS: Readonly<Record<TemplateId, { label: string; hint: string }>> = {
  plain: { label: 'Plain', hint: 'Black text in one column. The safest for programs that read applications.' },
  classic: { label: 'Classic', hint: 'A book face, your name in the middle, fine lines under the headings.' },
  modern: { label: 'Modern', hint: 'A clear face with one quiet colour.' },
  compact: { label: 'Compact', hint: 'Small and tight, for a long career on few pages.' },
}

export const PAPER_WORDS: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' }
