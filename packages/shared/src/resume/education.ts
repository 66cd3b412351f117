import type { ResumeEducation } from '../domain/resume.ts'
import { isTold } from './entries.ts'
import type { ResumeLine } from './lines.ts'
import { DEGREE, SCHOOL } from './schooling.ts'
import { placeAtEnd, placeness } from './places.ts'
import { RENDER_LANGUAGES, renderWords } from './render/words.ts'
import { findSpan, withoutSpan } from './spans.ts'
import type { Span } from './spans.ts'
import { STROKE_SIGNS, trimSigns } from './trim.ts'

const SCORE =
  /\b(?:gpa|cgpa|note|notendurchschnitt|abschlussnote|grade|average|moyenne|nota media|gemiddelde|score) ?:? ?(?<score>[\d.,]+(?:\s?\/\s?[\d.,]+)?)|(?<honour>(?:summa|magna) cum laude|cum laude|first class honou?rs|with distinction|mention (?:très )?bien)/iu
/** "Grade: First": the whole line says how well it went. */
const GRADE = new RegExp(
  `^(?:${RENDER_LANGUAGES.map((language) => renderWords(language).grade).join('|')}|gpa) ?: ?(?<score>.{1,60})$`,
  'iu',
)
const LISTED = new RegExp(
  `^(?:${RENDER_LANGUAGES.map((language) => renderWords(language).courses).join('|')}) ?: ?(?<list>.+)$`,
  'iu',
)
/** That a school was finished is no degree. */
const DONE = /^(?:diploma )?(?:behaald|obtenue?|obtained|bestanden|abgeschlossen|completed|graduated)\)?$/i
const COURSES =
  /^(?:relevant |incoming |selected |key )?(?:course ?work|courses|modules|kurse|schwerpunkte?|cours|asignaturas|vakken) ?: ?(?<list>.+)$/iu

interface Open extends ResumeEducation {
  span?: Span
  loose: string[]
}

const isEmpty = ({ institution, studyType, span }: Open): boolean => !institution && !studyType && !span

/** "MSc in Applied Mathematics": what it is, and what it is in. */
function studyOf(text: string): Pick<ResumeEducation, 'studyType' | 'area'> {
  const found = DEGREE.exec(text)
  if (!found) return { studyType: text }
  const before = trimSigns(text.slice(0, found.index), STROKE_SIGNS)
  const behind = text.slice(found.index + found[0].length)
  const of =
    /^ ?(?:degree|of|en|de) (?<kind>science|arts|engineering|business administration|fine arts|laws|education|philosophy|technology|music)\b/iu.exec(
      behind,
    )
  const type = of ? `${found[0]}${of[0]}` : `${found[0]}${/^ degree\b/i.exec(behind)?.[0] ?? ''}`
  const area = behind
    .slice(type.length - found[0].length)
    .replace(/^ ?(?:\([^)]*\) ?)?(?:degree\b)? ?[,:–—-]* ?(?:in|of|en|der|de la|de|in de|du|d['’]|im fach|:)? /iu, '')
    .trim()
  const rest = area || before
  return { studyType: type.trim(), ...(rest ? { area: rest } : {}) }
}

const STROKES = / ?[|·•∙;—] ?| [–-] | \/ /u

/** Commas part a school from a degree, not the words of one of them. */
function atCommas(text: string): string[] {
  const pieces = text.split(/, /)
  const kinds = pieces.filter((piece) => SCHOOL.test(piece) || DEGREE.test(piece)).length
  return kinds >= 2 || (DEGREE.test(pieces[0] ?? '') && pieces.length === 2) ? pieces : [text]
}

const piecesOf = (text: string): string[] =>
  text
    .split(STROKES)
    .flatMap(atCommas)
    .map((piece) => trimSigns(piece, `${STROKE_SIGNS}()`, `${STROKE_SIGNS}(`))
    .filter((piece) => /\p{L}\p{M}*\p{L}|\p{L}\.\p{L}/u.test(piece))

class Schools {
  readonly found: Open[] = []
  /** The last school whose name stood over its degree: further degrees under it are of it too. */
  private above: string | undefined
  private current: Open = { loose: [], courses: [] }

  finish(): void {
    const { studyType, institution, loose } = this.current
    if (studyType && !institution && this.above && loose.length === 0) this.current.institution = this.above
    if (!isEmpty(this.current)) this.found.push(this.current)
    this.current = { loose: [], courses: [] }
  }

  date(span: Span): void {
    if (this.current.span) this.finish()
    this.current.span = span
  }

  school(institution: string): void {
    if (this.current.institution) this.finish()
    this.current.institution = institution
  }

  degree(text: string): void {
    if (this.current.studyType) this.finish()
    if (this.current.institution) this.above = this.current.institution
    Object.assign(this.current, studyOf(text))
  }

  place(location: string): void {
    this.current.location ??= location
  }

  score(score: string): void {
    this.current.score ??= score
  }

  courses(list: string): void {
    this.current.courses.push(...list.split(/ ?[,;] ?/).filter((course) => course !== ''))
  }

  /** Behind a bare degree it is what was studied; else it may be a school of unknown name. */
  other(text: string): void {
    if (this.current.studyType && !this.current.area) this.current.area = text
    else this.current.loose.push(text)
  }
}

function takePiece(schools: Schools, whole: string): void {
  const score = SCORE.exec(whole)?.groups
  const piece = score ? trimSigns(whole.replace(SCORE, ''), STROKE_SIGNS) : whole
  if (score) schools.score(score['score'] ?? score['honour'] ?? '')
  if (DONE.test(piece) || (score && !SCHOOL.test(piece) && !DEGREE.test(piece))) return
  const isSchool = SCHOOL.test(piece)
  const isDegree = DEGREE.test(piece)
  if (placeness(piece) >= 0.5 && !isSchool) schools.place(piece)
  else if (
    isSchool &&
    (!isDegree ||
      (/^(?:the )?\p{Lu}/u.test(piece) &&
        !/^(?:b|m)\.?(?:sc|a|s)\b/i.test(piece) &&
        (SCHOOL.exec(piece)?.index ?? 0) < (DEGREE.exec(piece)?.index ?? 0)))
  ) {
    const end = placeAtEnd(piece)
    schools.school(end?.rest ?? piece)
    if (end) schools.place(end.place)
  } else if (isDegree) schools.degree(piece)
  else schools.other(piece)
}

function takeLine(schools: Schools, line: ResumeLine): void {
  const list = (COURSES.exec(line.text) ?? LISTED.exec(line.text))?.groups?.['list']
  const grade = GRADE.exec(line.text)?.groups?.['score']
  if (grade) return schools.score(grade)
  if (list) return schools.courses(list)
  const names = SCHOOL.test(line.text) || DEGREE.test(line.text)
  if (line.bullet ? !names || line.text.length > 120 : isTold(line) && !names) return
  const span = findSpan(line.text)
  if (span) schools.date(span)
  const texts = line.parts.length > 1 ? line.parts.map(({ text }) => text) : [line.text]
  for (const text of texts) {
    const own = findSpan(text)
    for (const piece of piecesOf(own ? withoutSpan(text, own) : text)) takePiece(schools, piece)
  }
}

/** A single date is when the studies ended. */
const datesOf = (span: Span | undefined): Pick<ResumeEducation, 'startDate' | 'endDate'> => {
  if (!span) return {}
  const { start, end, single } = span
  if (single) return start ? { endDate: start } : {}
  return { ...(start ? { startDate: start } : {}), ...(end ? { endDate: end } : {}) }
}

/** Neither line says by a word known here what it is: as people write it, what was studied stands over the school. */
function unnamed(loose: readonly string[]): Partial<ResumeEducation> | null {
  const [study = '', institution] = loose
  if (!institution) return null
  const [studyType = '', area] = study.split(/[,،、] ?(.+)/u)
  return { studyType, ...(area ? { area } : {}), institution }
}

function closed({ span, loose, ...school }: Open): ResumeEducation | null {
  const both = !school.studyType && !school.institution && span ? unnamed(loose) : null
  if (both) return { ...school, ...both, ...datesOf(span) }
  const [name] = loose
  // In a section of schools, what has a time and no known word in it is a school of unknown name.
  const institution = school.institution ?? (school.studyType || span ? (loose.at(-1) ?? name) : undefined)
  if (!institution && !school.studyType) return null
  return { ...school, ...(institution ? { institution } : {}), ...datesOf(span) }
}

/** The schools of a section, in whatever order school, degree and time are named. */
export function educationOf(lines: readonly ResumeLine[]): ResumeEducation[] {
  const schools = new Schools()
  for (const line of lines) takeLine(schools, line)
  schools.finish()
  return schools.found.flatMap((school) => closed(school) ?? [])
}
