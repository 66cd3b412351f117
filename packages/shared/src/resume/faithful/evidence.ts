import type { SpokenLevel } from './spoken-levels.ts'
import type { Lexicon } from '../../domain/skills/lexicon.ts'
import type { Fact } from '../facts.ts'
import { readStatement, saidIn } from './statement.ts'
import type { Said, Statement } from './statement.ts'
import type { Part } from './parts.ts'
import type { Meanings } from './meanings.ts'
import type { Tongue } from './small-words.ts'

/** A sentence of a fact, with all that it proves. */
export interface Proof extends Statement {
  fact: Fact
  /** It tells what the person was, where and when, and so goes with every other sentence about the same place. */
  heading: boolean
  pieces: readonly Piece[]
  skills: ReadonlySet<string>
  tongues: readonly SpokenLevel[]
  dates: ReadonlySet<string>
  /** The first letters of its words in a row: "over-the-counter" proves "OTC". */
  initials: string
  /** Words in capitals: "HR" proves "human resources". */
  capitals: ReadonlySet<string>
}

/** What a part of a sentence proves by its words. */
export interface Piece extends Said {
  part: Part
}

const datesOf = ({ spans, fact }: { spans: Statement['spans']; fact: Fact }): Set<string> => {
  const all = [...spans.flatMap(({ start, end }) => [start, end]), fact.span?.start, fact.span?.end]
  return new Set(all.flatMap((date) => (date ? [date, date.slice(0, 4)] : [])))
}

function withImplied(ids: readonly string[], lexicon: Lexicon): Set<string> {
  const all = new Set(ids)
  for (const id of all) for (const implied of lexicon.skill(id)?.implies ?? []) all.add(implied)
  return all
}

/** What stands behind a "no" proves nothing. */
function saidOf(statement: Statement): { at: (start: number) => boolean; places: number[] } {
  const denied = statement.parts.filter(({ negated }) => negated)
  const isDenied = (place: number): boolean => denied.some(({ from, to }) => place >= from && place < to)
  const { words } = statement.read
  return {
    at: (start) => !isDenied(words.findIndex((word) => word.end > start)),
    places: words.flatMap((_, place) => (isDenied(place) ? [] : [place])),
  }
}

/** Words that are a noun as often as a verb. */
const BOTH = new Set(
  `report plan test record order study research design review check survey file schedule document result process display film call contact
  answer question request charge price stock program code guide host model sample grade mark note book post press ship supply transport trade
  visit measure estimate forecast project issue plant drop rise increase decrease show catalogue audit index log list label brief draft draw
  support help work service lead head share offer release repair sale sketch notice`
    .trim()
    .split(/\s+/),
)
const NOUN_BEFORE = /^(?:an?|the|his|her|their|its|our|my|this|these|those|each|every|of|for|on|in|with|from|\d.*)$/

const AWAY_TO = /^(?:to|from|with)$/
const NOMINAL = /(?:ance|ment|tion|sion)$/

/** "A monthly report" says of nobody that they reported it by word of mouth: there the word is a noun. */
function isNoun({ read }: Statement, at: number): boolean {
  const [before, word] = [read.words[at - 1], read.words[at]]
  if (word && before && AWAY_TO.test(before.plain) && NOMINAL.test(word.plain)) return true
  if (!word || !before || before.ends !== '' || read.tongue !== 'en' || !BOTH.has(word.plain.replace(/s$/, '')))
    return false
  return (
    NOUN_BEFORE.test(before.plain) || (!before.small && !/(?<!week|month|quarter|year|dai|ear)ly$/.test(before.plain))
  )
}

const withNouns = (statement: Statement): Statement => ({
  ...statement,
  senses: statement.senses.map((sense) =>
    sense.to - sense.from === 1 && isNoun(statement, sense.from) ? { ...sense, noun: true } : sense,
  ),
})

export function proofOf(whole: Statement, fact: Fact, lexicon: Lexicon, meanings: Meanings): Proof {
  const statement = withNouns(whole)
  const { read, parts, titles, spans } = statement
  const said = saidOf(statement)
  const known = said.places.flatMap((place) => read.words[place] ?? [])
  const named = fact.part === 'skills' ? lexicon.named(read.text) : undefined
  const found = lexicon.find(read.text, { mentions: true }).filter(({ start }) => said.at(start))
  return {
    ...statement,
    fact,
    heading: titles.length > 0 || spans.length > 0,
    pieces: parts.map((part) => Object.assign(saidIn(statement, part, meanings), { part })),
    skills: withImplied([...found.map(({ id }) => id), ...(named ? [named.id] : [])], lexicon),
    tongues: statement.spoken.filter(({ at }) => said.places.includes(at)),
    dates: datesOf({ spans, fact }),
    initials: known.map(({ plain }) => plain.charAt(0)).join(''),
    capitals: new Set(
      known.filter(({ text }) => /^\p{Lu}{2,6}s?$/u.test(text)).map(({ text }) => text.replace(/s$/, '').toLowerCase()),
    ),
  }
}

/** Every sentence of the facts. The language of short ones is that of the whole. */
export function proofsOf(facts: readonly Fact[], lexicon: Lexicon, meanings: Meanings, tongue: Tongue): Proof[] {
  return facts.flatMap((fact) =>
    sentencesOf(fact.text).map((sentence) =>
      proofOf(readStatement(sentence, meanings, tongue), fact, lexicon, meanings),
    ),
  )
}

const END = /[.!?](?=\s+\p{Lu})|[\n•]|;/gu
const SHORT = /(?:^|[\s.])(?:\p{L}|[Ss]t|[Dd]r|[Mm]r|[Mm]rs|[Nn]o|[Ii]nc|[Ll]td|[Cc]o|ca|bzw|inkl|vs|approx|Sc|Eng)$/u

export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (const { index } of text.matchAll(END)) {
    if (text[index] === '.' && SHORT.test(text.slice(Math.max(from, index - 8), index))) continue
    found.push(text.slice(from, index + 1))
    from = index + 1
  }
  return [...found, text.slice(from)].map((one) => one.trim()).filter((one) => /[\p{L}\d]/u.test(one))
}
