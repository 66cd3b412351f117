import { wordsOf } from '../domain/words.ts'
import { HEADING_WORDS, MODIFIERS } from './heading-words.ts'
import { RENDER_LANGUAGES, renderWords, RESUME_SECTIONS } from './render/words.ts'

export const SECTIONS = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'links',
  'contact',
  'other',
] as const
export type Section = (typeof SECTIONS)[number]

const plain = (text: string): string => wordsOf(text).join(' ')

/** What the own templates write is read too, in every language they write. */
const WRITTEN = RENDER_LANGUAGES.flatMap((language) => {
  const words = renderWords(language)
  return RESUME_SECTIONS.map((section): [string, Section] => [plain(words[section]), section])
})
const KEYS = new Map<string, Section>([
  ...WRITTEN,
  ...SECTIONS.flatMap((section) =>
    HEADING_WORDS[section].split('|').map((words): [string, Section] => [plain(words), section]),
  ),
])
const JOINED = new Map(
  [...KEYS].filter(([words]) => words.length >= 6).map(([words, section]) => [words.replaceAll(' ', ''), section]),
)
const PASSED_OVER = new Set(MODIFIERS.split('|').map(plain))
const LONGEST = 4

/** The sections that the words of a heading name, in their order; null where a word has no place in a heading. */
function namedIn(words: string[]): Section[] | null {
  const found: Section[] = []
  for (let at = 0; at < words.length;) {
    const size = [LONGEST, 3, 2, 1].find((n) => at + n <= words.length && KEYS.has(words.slice(at, at + n).join(' ')))
    const section = size && KEYS.get(words.slice(at, at + size).join(' '))
    if (section) found.push(section)
    else if (!PASSED_OVER.has(words[at] ?? '')) return null
    at += size ?? 1
  }
  return found
}

/** "Career summary" is a summary, "language skills" are languages, "volunteer experience" is no work. */
function settled(found: Section[]): Section | null {
  const [first, second] = found
  if (!first) return null
  const has = (...sections: Section[]): boolean => sections.every((section) => found.includes(section))
  if (first === 'other' && has('work')) return 'other'
  if (has('summary', 'skills')) return 'skills'
  if (has('work', 'summary')) return 'summary'
  if (first === 'languages' && second === 'skills') return 'languages'
  if (first === 'education' && has('projects')) return 'projects'
  return first
}

/** The section a line is the heading of, by its words alone. */
export function headingOf(text: string): Section | null {
  if (text.length > 60 || /[@\d]{2}|[.!?]$/.test(text)) return null
  const words = wordsOf(text.replace(/^ ?(?:\d{1,2}|[IVX]{1,4})[.)] /, ''))
  if (words.length === 0 || words.length > 7) return null
  const joined = JOINED.get(words.join(''))
  if (joined && words.length <= 4) return joined
  const single = words.filter(({ length }) => length === 1).length
  if (single >= 4 && single >= words.length * 0.6) return JOINED.get(words.join('')) ?? null
  const found = namedIn(words)
  return found && settled(found)
}

/** "Skills: Python, SQL": a heading and what stands under it on one line. */
export function labelled(text: string): { section: Section; label: string; rest: string } | null {
  const match = /^(?<label>[^:]{3,40}): (?<rest>\S.*)$/u.exec(text)
  const { label = '', rest = '' } = match?.groups ?? {}
  const section = label === '' ? null : headingOf(label)
  return section ? { section, label, rest } : null
}
