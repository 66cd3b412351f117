import type { Length } from '../ai/kinds.ts'
import { yearsAtWork } from '../domain/resume-suggestions.ts'
import type { ResumeWork } from '../domain/resume.ts'
import { factsWith } from '../resume/tailor/context.ts'
import { latestFirst, provenSkills } from '../resume/tailor/summary.ts'
import { evidenceFor } from './evidence.ts'
import type { Evidence, Telling, WritingInput } from './evidence.ts'
import { joinedBy } from '../resume/tailor/summary-words.ts'
import { bareTitle, told } from './sentences.ts'
import { LETTER_WORDS } from './words/letter-words.ts'

/** A paragraph, and the ids of the facts it rests on. */
export interface Paragraph {
  text: string
  facts: readonly string[]
}

export interface Letter {
  salutation: string
  paragraphs: readonly Paragraph[]
  closing: string
  signature: string
  /** All of it, as it is sent. */
  text: string
  /** What to know before sending it. */
  notes: readonly string[]
}

const POINTS: Readonly<Record<Length, number>> = { short: 2, medium: 3, long: 5 }
const SKILLS: Readonly<Record<Length, number>> = { short: 0, medium: 4, long: 7 }
const MOST_ASKED = 3
const MOST_LISTED = 3

const lasting = ({ facts }: Evidence['context'], ...texts: readonly (string | undefined)[]): string[] =>
  facts.filter(({ text }) => texts.some((one) => one !== undefined && text.startsWith(one))).map(({ id }) => id)

/** Who the person is to this employer: the job they have or had last, and their years where they are many. */
function introduction({ context, language }: Evidence): Paragraph[] {
  const words = LETTER_WORDS[language]
  const { resume, options, posting, today } = context
  const open = words.open[options.tone](bareTitle(posting.title), posting.company)
  const [job] = latestFirst(resume.work)
  const years = yearsAtWork(resume, today)
  const sentences = [
    open,
    ...placeOf(job, words),
    ...(years > 1 && options.length !== 'short' ? [words.years(years)] : []),
  ]
  return [{ text: sentences.join(' '), facts: lasting(context, job?.position, job?.name) }]
}

function placeOf(job: ResumeWork | undefined, words: (typeof LETTER_WORDS)['en']): string[] {
  if (!job?.name || !job.position) return []
  const year = job.startDate?.slice(0, 4)
  return [
    job.endDate === undefined && year ? words.now(job.position, job.name, year) : words.last(job.position, job.name),
  ]
}

/** One point of each employer before a second one of any: a letter that speaks of one job alone is half a letter. */
function chosenFrom(lines: readonly Telling[], most: number, chosen: ReadonlySet<string>): Telling[] {
  const taken = new Map<string, number>()
  const ranked = lines
    .filter(({ score, id }) => score > 0.5 || chosen.has(id))
    .map((line) => {
      const before = taken.get(line.of) ?? 0
      taken.set(line.of, before + 1)
      return { line, rank: chosen.has(line.id) ? -1 : before }
    })
  const best = ranked.toSorted((a, b) => a.rank - b.rank || b.line.score - a.line.score).map(({ line }) => line)
  const kept = best.length > 0 ? best.slice(0, most) : lines.slice(0, 1)
  return kept.toSorted((a, b) => lines.findIndex(({ of }) => of === a.of) - lines.findIndex(({ of }) => of === b.of))
}

function tellingOf(points: readonly Telling[], { language }: Evidence): string[] {
  const words = LETTER_WORDS[language]
  return points.map(({ text, of, part }, at) => {
    const { text: line, verb } = told(text, language)
    if (part === 'projects') return words.own(of, line, verb)
    return (points[at - 1]?.of === of ? words.also : words.at)(of, line, verb)
  })
}

function evidence(found: Evidence): Paragraph[] {
  const { context, language, lines, speaksIt } = found
  const { options } = context
  const words = LETTER_WORDS[language]
  const points = speaksIt ? chosenFrom(lines, POINTS[options.length], new Set(options.highlights)) : []
  const asked = new Set(points.flatMap(({ answers }) => answers))
  const named = provenSkills(context)
    .filter(({ id }) => asked.has(context.lexicon.skill(id)?.name ?? ''))
    .map(({ said }) => said)
    .slice(0, MOST_ASKED)
  if (points.length === 0) return []
  const lead = named.length > 0 ? [words.asks[options.tone](joinedBy(named, words.and))] : []
  const sentences = tellingOf(points, found)
  return [{ text: [...lead, ...sentences].join(' '), facts: points.flatMap(({ facts }) => facts) }]
}

/** What else is asked for and there: skills that no point named, the degree, certificates and languages. */
function besides(found: Evidence, said: string): Paragraph[] {
  const { context, language, speaksIt } = found
  const { match, options, resume } = context
  const words = LETTER_WORDS[language]
  const most = speaksIt ? SKILLS[options.length] : Math.max(SKILLS[options.length], 5)
  const skills = provenSkills(context)
    .map((one) => one.said)
    .filter((one) => !said.toLowerCase().includes(one.toLowerCase()))
    .slice(0, most)
  const isMet = (kind: string): boolean => match.ledger.some((one) => one.kind === kind && one.state === 'met')
  const [school] = resume.education
  const degree = [school?.studyType, school?.area, school?.institution].filter(Boolean).join(', ')
  const certificates = resume.certificates.slice(0, MOST_LISTED).map(({ name }) => name)
  const tongues = resume.languages.map(({ language: name, fluency }) => (fluency ? `${name} (${fluency})` : name))
  const isLong = options.length !== 'short'
  const sentences = [
    ...(skills.length > 0 ? [words.skills(joinedBy(skills, words.and))] : []),
    ...(degree !== '' && isLong && isMet('degree') ? [words.studied(degree)] : []),
    ...(certificates.length > 0 && isMet('certificate') ? [words.holds(joinedBy(certificates, words.and))] : []),
    ...(tongues.length > 0 && isLong && isMet('language') ? [words.speaks(joinedBy(tongues, words.and))] : []),
  ]
  const facts = skills.flatMap((one) => factsWith(one, context.facts))
  return sentences.length === 0 ? [] : [{ text: sentences.join(' '), facts }]
}

/** A letter made of the person's own facts in sentences that stand ready. It needs no key. */
export function writeLetter(input: WritingInput): Letter {
  const found = evidenceFor(input)
  const words = LETTER_WORDS[found.language]
  const { tone } = input.options
  const middle = evidence(found)
  const said = middle.map(({ text }) => text).join(' ')
  const paragraphs = [
    ...introduction(found),
    ...middle,
    ...besides(found, said),
    { text: words.close[tone], facts: [] },
  ]
  const salutation = words.dear[tone](input.posting.company)
  const signature = input.resume.basics.name ?? ''
  const closing = words.bye[tone]
  const text = [salutation, ...paragraphs.map((one) => one.text), [closing, signature].filter(Boolean).join('\n')].join(
    '\n\n',
  )
  const notes = found.speaksIt
    ? []
    : [
        'Your résumé is written in another language than this letter, so its lines are left out. Say the most telling one in your own words.',
      ]
  return { salutation, paragraphs, closing, signature, text, notes }
}
