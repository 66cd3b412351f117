import type { ResumeLanguage } from '../domain/resume.ts'
import type { ResumeLine } from './lines.ts'
import { RENDER_LANGUAGES } from './render/words.ts'
import { splitOutside, STROKE_SIGNS, trimSigns } from './trim.ts'

const CODES =
  'en de fr es it pt nl pl sv da no nb fi is cs sk sl hr sr bs bg ro hu el tr ru uk be lt lv et ga cy mt sq mk hy ka az kk uz ar he fa ur ps ku hi bn pa gu mr ta te kn ml si ne zh yue ja ko vi th lo km my id ms fil tl sw am so yo ig ha zu xh af rw mg eo la ca eu gl lb mn'.split(
    ' ',
  )
const MORE: Readonly<Record<string, true>> = {
  mandarin: true,
  cantonese: true,
  farsi: true,
  flemish: true,
  castilian: true,
  castellano: true,
  tagalog: true,
  valencian: true,
  hochdeutsch: true,
  mandarijn: true,
  vlaams: true,
  gebärdensprache: true,
  'sign language': true,
  bsl: true,
  asl: true,
}

/** Made once: the tables of the platform are too slow to be asked for every word. */
const KNOWN: ReadonlySet<string> = new Set(
  RENDER_LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
    return CODES.map((code) => names.of(code)?.normalize('NFKC').toLowerCase() ?? '')
  }).filter((name) => name.length > 2 || /\p{Lo}{2}/u.test(name)),
)
const isLanguage = (name: string): boolean =>
  KNOWN.has(name.normalize('NFKC').toLowerCase()) || MORE[name.toLowerCase()] === true

const DOTS = /[★☆●○◉◯⬤■□▰▱]{2,}/gu

/** "German (C1)", "Français – langue maternelle", "English: fluent", "Native Spanish". */
export function languageOf(raw: string): ResumeLanguage | null {
  const text = trimSigns(raw.replace(DOTS, ' ').replace(/\s+/g, ' '), STROKE_SIGNS, `${STROKE_SIGNS}.`)
  const words = text.split(/[\s,:;()/–—-]+/u).filter((word) => word !== '')
  if (words.length === 0 || text.length > 100) return null
  const at = words.slice(0, 4).findIndex(isLanguage)
  const name = words[at]
  if (!name || at > 3) return null
  const place = text.indexOf(name)
  const behind = trimSigns(text.slice(place + name.length), `${STROKE_SIGNS}(/`, `${STROKE_SIGNS})`)
  const before = trimSigns(text.slice(0, place), ' ', `${STROKE_SIGNS}(/`)
  const fluency = behind || before
  return { language: name, ...(fluency ? { fluency: fluency.replace(/ ?[()] ?/g, ' ').trim() } : {}) }
}

/** A language opens a piece; a level behind a comma belongs to the language before it. */
function piecesOf({ parts, text }: ResumeLine): string[] {
  const known = parts.filter((part) => languageOf(part.text) !== null).length
  const texts = parts.length > 1 && known > 1 ? parts.map((part) => part.text) : [text]
  const pieces = texts.flatMap((each) =>
    splitOutside(each, ',;|•·∙').flatMap((piece) => piece.split(/ (?:and|und|et|y|en|&) |\. (?=\p{Lu})/u)),
  )
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && languageOf(piece) === null) joined[joined.length - 1] = `${last}, ${piece.trim()}`
    else joined.push(piece)
  }
  return joined
}

export function languagesOf(lines: readonly ResumeLine[]): ResumeLanguage[] {
  const found: ResumeLanguage[] = []
  for (const line of lines) {
    const languages = piecesOf(line).flatMap((piece) => languageOf(piece) ?? [])
    const last = found.at(-1)
    // A level may stand under its language.
    if (languages.length === 0 && last && !last.fluency && line.text.length < 40 && !line.bullet)
      last.fluency = line.text
    found.push(...languages)
  }
  return found.filter(
    ({ language }, at) => found.findIndex((other) => other.language.toLowerCase() === language.toLowerCase()) === at,
  )
}
