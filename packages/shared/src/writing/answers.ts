import type { Length } from '../ai/kinds.ts'
import { monthsIn, stretchOf } from '../domain/match/months.ts'
import { shareOf, termsOf } from '../domain/match/terms.ts'
import type { Profile } from '../domain/profile.ts'
import type { RIGHTS_TO_WORK } from '../domain/profile.ts'
import { yearsAtWork } from '../domain/resume-suggestions.ts'
import { factsWith } from '../resume/tailor/context.ts'
import { joinedBy } from '../resume/tailor/summary-words.ts'
import { provenSkills } from '../resume/tailor/summary.ts'
import { evidenceFor } from './evidence.ts'
import type { Evidence, Telling, WritingInput } from './evidence.ts'
import { kindOfQuestion } from './question-kinds.ts'
import type { QuestionKind } from './question-kinds.ts'
import { bareTitle, told } from './sentences.ts'
import { ANSWER_WORDS } from './words/answer-words.ts'
import { LETTER_WORDS } from './words/letter-words.ts'

/** What of the profile answers the questions of forms. */
export interface AnswerProfile {
  payFloor?: Profile['payFloor']
  authorised?: Readonly<Record<string, (typeof RIGHTS_TO_WORK)[number]>>
}

export interface Answer {
  question: string
  kind: QuestionKind | 'other'
  /** Empty where no fact answers it. */
  text: string
  facts: readonly string[]
  /** What the person has to say for it to be answered, or answered better. */
  missing: string | null
}

interface Asked extends Evidence {
  question: string
  person: AnswerProfile
}
type Draft = Pick<Answer, 'text' | 'facts' | 'missing'>

const POINTS: Readonly<Record<Length, number>> = { short: 1, medium: 2, long: 3 }
const MONTHS = 12
const nothing = (missing: string): Draft => ({ text: '', facts: [], missing })

function pointsOf({ language, context, speaksIt }: Asked, lines: readonly Telling[]): Draft {
  const words = LETTER_WORDS[language]
  const chosen = speaksIt ? lines.slice(0, POINTS[context.options.length]) : []
  const sentences = chosen.map(({ text, of, part }, at) => {
    const { text: line, verb } = told(text, language)
    if (part === 'projects') return words.own(of, line, verb)
    return (chosen[at - 1]?.of === of ? words.also : words.at)(of, line, verb)
  })
  return { text: sentences.join(' '), facts: chosen.flatMap(({ facts }) => facts), missing: null }
}

/** For how long, by the dates of the jobs whose lines name it. */
function yearsWith(asked: Asked): Draft {
  const { question, context, language } = asked
  const { lexicon, resume, shown, facts, today } = context
  const words = ANSWER_WORDS[language]
  const [skill] = lexicon.find(question, { mentions: true })
  if (!skill) {
    const years = yearsAtWork(resume, today)
    return years > 0
      ? { text: LETTER_WORDS[language].years(years), facts: [], missing: null }
      : nothing('How many years have you worked, and where?')
  }
  const proofs = facts.filter(({ id, part, of }) => part === 'work' && of !== null && shown.get(id)?.has(skill.id))
  const employers = new Set(proofs.flatMap(({ of }) => of ?? []))
  const jobs = resume.work.filter(({ name, position }) => employers.has(name ?? position ?? ''))
  const months = monthsIn(jobs.flatMap(({ startDate, endDate }) => stretchOf(startDate, endDate, today) ?? []))
  const years = Math.floor(months / MONTHS)
  if (years === 0) return nothing(`For how long have you worked with ${skill.name}, and where?`)
  return {
    text: words.years(words.yearsOf(years), skill.name, joinedBy([...employers], words.and)),
    facts: proofs.map(({ id }) => id),
    missing: `These are the years of the jobs that name ${skill.name}. Make it fewer if you used it for a part of them only.`,
  }
}

function pay({ person: { payFloor }, language }: Asked): Draft {
  const words = ANSWER_WORDS[language]
  if (!payFloor)
    return nothing('What do you want to earn at least? Say it in your profile and it is filled in next time.')
  const amount = `${payFloor.amount.toLocaleString(language)} ${payFloor.currency}`
  return { text: words.pay(amount, words.periods[payFloor.period] ?? payFloor.period), facts: [], missing: null }
}

function rights({ person: { authorised = {} }, language, question, context }: Asked): Draft {
  const words = ANSWER_WORDS[language]
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' })
  const english = new Intl.DisplayNames(['en'], { type: 'region' })
  const place = `${question} ${context.posting.location ?? ''}`.toLowerCase()
  const known = Object.entries(authorised).map(([code, right]) => ({ code: code.toUpperCase(), right }))
  const meant = known.find(({ code }) =>
    [names.of(code), english.of(code)].some((name) => place.includes((name ?? code).toLowerCase())),
  )
  const [only] = known.length === 1 ? known : []
  const found = meant ?? only
  if (!found)
    return nothing(
      'May you work in this country, and do you need a permit? Say it in your profile and it is filled in next time.',
    )
  const name = names.of(found.code) ?? found.code
  return {
    text: (found.right === 'needs-sponsorship' ? words.sponsored : words.allowed)(name),
    facts: [],
    missing: null,
  }
}

function residence({ context, language }: Asked): Draft {
  const { city, region, countryCode } = context.resume.basics.location ?? {}
  const place = [city, region, city || region ? undefined : countryCode].filter(Boolean).join(', ')
  const missing = 'Would you move, or travel, and from when on?'
  return place === '' ? nothing(missing) : { text: ANSWER_WORDS[language].lives(place), facts: [], missing }
}

const FIGURE = /\d/
const HAVE_A_STORY = 'What are you proud of, and what came of it? One true sentence with a figure is enough.'

function achievement(asked: Asked): Draft {
  const figures = asked.lines.filter(({ text }) => FIGURE.test(text))
  const found = pointsOf(asked, figures.slice(0, 1))
  return found.text === '' ? nothing(HAVE_A_STORY) : found
}

function strengths(asked: Asked): Draft {
  const words = ANSWER_WORDS[asked.language]
  const skills = provenSkills(asked.context)
    .slice(0, 3)
    .map(({ said }) => said)
  const points = pointsOf(asked, asked.lines)
  const named = skills.length > 0 ? words.knows(joinedBy(skills, words.and)) : ''
  const text = [named, points.text].filter(Boolean).join(' ')
  return text === '' ? nothing('What are you good at, and where did it show?') : { ...points, text }
}

function weakness({ context, language }: Asked): Draft {
  const words = ANSWER_WORDS[language]
  const gaps = context.match.ledger.flatMap(({ skills }) =>
    skills.filter(({ state }) => state === 'missing').map(({ name }) => name),
  )
  const missing = 'What are you doing about it? Only you can say that.'
  return gaps.length === 0
    ? nothing('What would you like to do better, and what are you doing about it?')
    : { text: words.notYet(joinedBy(gaps.slice(0, 2), words.and)), facts: [], missing }
}

function motive(asked: Asked): Draft {
  const { posting } = asked.context
  const points = pointsOf(asked, asked.lines)
  const open = ANSWER_WORDS[asked.language].close(bareTitle(posting.title), posting.company)
  const missing = `What about ${posting.company ?? 'this employer'} speaks to you? One sentence of your own makes this answer yours.`
  return points.text === '' ? nothing(missing) : { ...points, text: `${open} ${points.text}`, missing }
}

function tongues({ context, language }: Asked): Draft {
  const words = ANSWER_WORDS[language]
  const all = context.resume.languages.map(({ language: name, fluency }) => (fluency ? `${name} (${fluency})` : name))
  if (all.length === 0) return nothing('Which languages do you speak, and how well?')
  return {
    text: words.speaks(joinedBy(all, words.and)),
    facts: all.flatMap((one) => factsWith(one, context.facts)),
    missing: null,
  }
}

function links({ context: { resume } }: Asked): Draft {
  const all = [
    resume.basics.url,
    ...resume.basics.profiles.map(({ url }) => url),
    ...resume.links.map(({ url }) => url),
  ]
  const known = [...new Set(all.filter((url) => url !== undefined))]
  return known.length === 0
    ? nothing('Which address shall they look at?')
    : { text: known.join('\n'), facts: [], missing: null }
}

function self(asked: Asked): Draft {
  const { summary } = asked.context.resume.basics
  const points = pointsOf(asked, asked.lines)
  const own =
    summary && asked.speaksIt
      ? { text: summary, facts: factsWith(summary, asked.context.facts) }
      : { text: '', facts: [] }
  const text = [own.text, points.text].filter(Boolean).join(' ')
  return text === ''
    ? nothing('Who are you at work, in two sentences?')
    : { text, facts: [...own.facts, ...points.facts], missing: null }
}

const DRAFTS: Readonly<Record<QuestionKind, (asked: Asked) => Draft>> = {
  sponsorship: rights,
  authorisation: rights,
  salary: pay,
  notice: () => nothing('When could you start, and how long is your notice?'),
  relocation: residence,
  'years-with': yearsWith,
  achievement,
  weakness,
  strengths,
  'why-us': motive,
  languages: tongues,
  links,
  'about-you': self,
}

/** What the person stated before about just this. */
function stated({ question, context }: Asked): Draft | null {
  const wanted = new Set(termsOf(question))
  const found = context.stated.find(({ about, text }) => {
    const terms = new Set(termsOf(about ?? text))
    return terms.size > 0 && shareOf(terms, wanted) === 1
  })
  if (!found) return null
  return {
    text: found.text,
    facts: context.facts.filter(({ part, text }) => part === 'stated' && text.includes(found.text)).map(({ id }) => id),
    missing: null,
  }
}

const LIKE_ENOUGH = 0.3

/** The lines that speak of what an unusual question speaks of. */
function other(asked: Asked): Draft {
  const wanted = new Set(termsOf(asked.question))
  const alike = asked.lines
    .map((line) => ({ line, share: shareOf(wanted, new Set(termsOf(line.text))) }))
    .filter(({ share }) => share >= LIKE_ENOUGH)
    .toSorted((a, b) => b.share - a.share)
  const found = pointsOf(
    asked,
    alike.map(({ line }) => line),
  )
  return found.text === '' ? nothing(`Nothing you said answers this yet: “${asked.question}” What is true?`) : found
}

/** A draft for one question of a form, from facts; where there is none, what is missing. It needs no key. */
export function draftAnswer(question: string, input: WritingInput, person: AnswerProfile = {}): Answer {
  const asked: Asked = { ...evidenceFor(input), question, person }
  const kind = kindOfQuestion(question)
  const draft = stated(asked) ?? (kind === null ? other(asked) : DRAFTS[kind](asked))
  return { question, kind: kind ?? 'other', ...draft }
}
