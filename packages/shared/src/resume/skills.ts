import type { ResumeLanguage, ResumeSkill } from '../domain/resume.ts'
import { headingOf } from './headings.ts'
import { languageOf } from './languages.ts'
import type { ResumeLine } from './lines.ts'
import { splitOutside, STROKE_SIGNS, trimSigns } from './trim.ts'

const LEVEL =
  /^(?:expert|advanced|intermediate|beginner|basic|basics|proficient|fluent|native|novice|professional|familiar|experienced|strong|good|very good|excellent|working knowledge|experte|fortgeschritten|grundkenntnisse|sehr gut|gut|gute kenntnisse|sehr gute kenntnisse|profi|avancé|intermédiaire|débutant|notions|confirmé|maîtrise|courant|bon niveau|avanzado|intermedio|básico|experto|alto|medio|gevorderd|basis|goed|uitstekend|expert(?:e|o)?|\d{1,2}\+? ?(?:years?|yrs?|jahre?|ans?|años?|jaar)|\d{1,2}\s?\/\s?\d{1,2}|\d{1,3}\s?%|level \d|[★☆●○◉◯⬤▪▫■□•*.]{2,10})$/iu
const DOTS = / ?[★☆●○◉◯⬤■□▰▱]{2,} ?/gu
/** Longer than this is told, not listed. */
const MOST_WORDS = 5
const NOT_SKILLS =
  /^(?:führerschein|driving licen[cs]e|permis(?: de conduire)?|carnet de conducir|rijbewijs|interests?|hobbies|hobbys|interessen|loisirs|intereses|hobby's)$/i
const SPOKEN = /^(?:spoken |foreign |human )?(?:languages?|sprachen|sprachkenntnisse|langues|idiomas|talen)$/i

const MARKS = ',;|•·∙▪◦、\n\t'

const piecesOf = (text: string, slashes: boolean): string[] =>
  splitOutside(text, MARKS).flatMap((piece) => piece.split(slashes ? / [/–—-] / : / \/ /))

const clean = (text: string): string =>
  trimSigns(text.replace(DOTS, ' ').replace(/\s+/g, ' '), STROKE_SIGNS, STROKE_SIGNS)
    // A dot before a name is part of it, as in ".NET".
    .replace(/^\.(?!\p{L})/u, '')
    .replace(/^(?:and|und|et|y|en|&) /i, '')
    .replace(/(?<=[\p{L}\d)+#])\.$/u, '')
    .trim()

/** "Python (advanced)", "SQL – 5 years": a skill and how well. */
function skillOf(raw: string): ResumeSkill | null {
  const text = clean(raw)
  const match = /^(?<name>.+?) ?(?:\((?<inside>[^()]+)\)|\s[–—:-] ?(?<behind>[^()]+)|: ?(?<colon>[^:]+))$/u.exec(text)
  const { name = '', inside, behind, colon } = match?.groups ?? {}
  const level = (inside ?? behind ?? colon ?? '').trim()
  if (name !== '' && LEVEL.test(level)) return { name: clean(name), level, keywords: [] }
  return text === '' || text.length > 60 || text.split(' ').length > MOST_WORDS || !/[\p{L}\d]/u.test(text)
    ? null
    : { name: text, keywords: [] }
}

/** "AWS (EC2, S3)" is AWS and what of it. */
function expanded(text: string): string[] {
  const match = /^(?<head>[^()]{1,40}?) ?\((?<inside>[^()]*,[^()]*)\) ?$/u.exec(text.trim())
  const { head, inside } = match?.groups ?? {}
  return head && inside ? [head, ...inside.split(/, ?/)] : [text]
}

export interface Skills {
  skills: ResumeSkill[]
  languages: ResumeLanguage[]
}

const isSentence = (text: string): boolean => text.split(' ').length > 9 && !/[,;|•·]| \/ /.test(text)

function listed(text: string): ResumeSkill[] {
  const marks = (text.match(/[,;|•·∙]/g) ?? []).length
  if (isSentence(text)) return []
  return piecesOf(text, marks === 0)
    .flatMap(expanded)
    .flatMap((piece) => skillOf(piece) ?? [])
}

/** "Databases: PostgreSQL, Redis" or two cells of a table, the first of which says what the others are. */
function labelOf(line: ResumeLine): { label: string; rest: string } | null {
  const match = /^(?<label>[^:,;|•]{2,40}): ?(?<rest>\S.*)$/u.exec(line.text)
  const { label = '', rest = '' } = match?.groups ?? {}
  if (label !== '' && !LEVEL.test(rest)) return { label, rest }
  const [first, ...others] = line.parts
  const isGroup =
    first?.strong &&
    others.length > 0 &&
    others.every(({ strong }) => !strong) &&
    others.some(({ text }) => /[,;]/.test(text))
  return isGroup ? { label: first.text, rest: others.map(({ text }) => text).join(', ') } : null
}

function fromParts(line: ResumeLine): ResumeSkill[] {
  const texts = line.parts.map(({ text }) => text)
  const [name = '', level = ''] = texts
  if (texts.length === 2 && LEVEL.test(level.trim())) return [{ name: clean(name), level: level.trim(), keywords: [] }]
  return texts.filter((text) => !LEVEL.test(text.trim())).flatMap(listed)
}

function spoken(names: readonly ResumeSkill[]): ResumeLanguage[] | null {
  const known = names.map(({ name, level }) => languageOf(level ? `${name} (${level})` : name))
  const found = known.filter((language) => language !== null)
  return found.length > 0 && found.length >= names.length * 0.6 ? found : null
}

function takeLine(found: Skills, line: ResumeLine): void {
  const labelled = labelOf(line)
  if (labelled && NOT_SKILLS.test(labelled.label.trim())) return
  const skills = labelled ? listed(labelled.rest) : line.parts.length > 1 ? fromParts(line) : listed(line.text)
  const languages = labelled && !SPOKEN.test(labelled.label) ? null : spoken(skills)
  if (languages) found.languages.push(...languages)
  else if (labelled && skills.length > 0)
    found.skills.push({ name: labelled.label.trim(), keywords: skills.map(({ name }) => name) })
  else found.skills.push(...skills.filter(({ name }) => line.parts.length > 1 || headingOf(name) !== 'skills'))
}

/** The words of the skills section as they are written, each once. */
export function skillsOf(lines: readonly ResumeLine[]): Skills {
  const found: Skills = { skills: [], languages: [] }
  for (const line of lines) takeLine(found, line)
  const seen = new Set<string>()
  const fresh = (name: string): boolean => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()) !== undefined
  const skills = found.skills.flatMap((skill) => {
    if (skill.keywords.length === 0) return fresh(skill.name) ? [skill] : []
    const keywords = skill.keywords.filter(fresh)
    return keywords.length > 0 ? [{ ...skill, keywords }] : []
  })
  return { skills, languages: found.languages }
}

/** A list of short names with no heading over it. */
export function looksListed(text: string): boolean {
  const pieces = text.split(/ ?[,;|•·] ?/)
  return (
    pieces.length >= 4 &&
    pieces.every((piece) => piece !== '' && piece.split(' ').length <= 3 && piece.length <= 30) &&
    !/[.!?]$/.test(text)
  )
}
