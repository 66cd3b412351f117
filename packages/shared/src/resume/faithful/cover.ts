import type { SkillSpan } from '../../domain/skills/skill.ts'
import type { Piece, Proof } from './evidence.ts'
import type { Meanings } from './meanings.ts'
import type { Part } from './parts.ts'
import { saysOtherwise, saysWord } from './same-words.ts'
import type { Statement } from './statement.ts'

/** A line beside everything that may prove it. */
export interface Matter {
  line: Statement
  skills: readonly SkillSpan[]
  proofs: readonly Proof[]
  meanings: Meanings
  /** Words that are the posting's own: its company, its title. */
  allowed: ReadonlySet<string>
}

/** Names of things: they are proven by themselves or by what is more special, never by words alike. */
const EXACT: ReadonlySet<string> = new Set(['programming', 'framework', 'database', 'cloud', 'tool', 'certificate'])

export const isExact = ({ category }: SkillSpan): boolean => EXACT.has(category)

/** Places of words that say something and are neither figures nor dates. */
export function tellingPlaces({ line }: Matter, { from, to }: Part): number[] {
  const { read, figures, spans } = line
  const places: number[] = []
  for (let at = from; at < to; at++) {
    const word = read.words[at]
    if (!word || word.small) continue
    if (figures.some((figure) => at >= figure.from && at < figure.to)) continue
    if (spans.some((span) => word.start >= span.from && word.end <= span.to)) continue
    places.push(at)
  }
  return places
}

const skillAt = ({ skills, line }: Matter, at: number): SkillSpan | undefined => {
  const word = line.read.words[at]
  return word && skills.find(({ start, end }) => word.start >= start && word.end <= end)
}

/** The words of a skill's name stand in the evidence in the same order. */
function isWritten(matter: Matter, skill: SkillSpan, proof: Proof): boolean {
  const name = plainsOf(matter.line, skill)
  const said = ` ${proof.read.words.map(({ plain }) => plain).join(' ')} `
  return said.includes(` ${name.join(' ')} `) || spelled(said).includes(spelled(` ${name.join(' ')} `))
}

const LONGER = 6
/** "Callipers" and "calipers". */
const spelled = (text: string): string =>
  text.length > LONGER ? text.replaceAll(/(\p{L})\1/gu, '$1').replaceAll(/(?<=\p{L}{4})s(?= )/gu, '') : text

const plainsOf = ({ read }: Statement, { start, end }: SkillSpan): string[] =>
  read.words.filter((word) => word.start >= start && word.end <= end).map(({ plain }) => plain)

export function provesSkill(matter: Matter, skill: SkillSpan, proof: Proof): boolean {
  if (proof.skills.has(skill.id)) return true
  return proof.pieces.every(({ part }) => !part.negated) && isWritten(matter, skill, proof)
}

export function provesWord(matter: Matter, at: number, proof: Proof): boolean {
  const skill = skillAt(matter, at)
  if (skill && (isExact(skill) || skill.category === 'method') && provesSkill(matter, skill, proof)) return true
  if (skill && isExact(skill)) return false
  if (isOthers(matter, at) && !namesOthers(matter, at, proof)) return false
  return proof.pieces.some((piece) => pieceProves(matter, at, piece, proof)) || saysOtherwise(matter.line, at, proof)
}

/** "Product managers" are not the person. */
function isOthers({ line, meanings }: Matter, at: number): boolean {
  const word = line.read.words[at]
  if (!word || line.read.tongue !== 'en' || !/[^s]s$/.test(word.plain)) return false
  return line.senses.some(
    ({ to, meanings: all }) => to === at + 1 && all.some((one) => meanings.kindOf(one) === 'role'),
  )
}

/** What the person is called says nothing of other people. */
const namesOthers = ({ line }: Matter, at: number, { read, titles, senses }: Proof): boolean => {
  const own = new Set(titles.flatMap(({ head, to }) => Array.from({ length: to - head }, (_, step) => head + step)))
  const meant = new Set(line.senses.filter(({ from, to }) => at >= from && at < to).flatMap(({ meanings }) => meanings))
  return read.words.some(
    ({ root }, place) =>
      !own.has(place) &&
      (root === line.read.words[at]?.root ||
        senses.some(({ from, to, meanings }) => place >= from && place < to && meanings.some((one) => meant.has(one)))),
  )
}

const SUPERLATIVES = new Set([
  'best',
  'largest',
  'biggest',
  'highest',
  'fastest',
  'top',
  'most',
  'beste',
  'meilleur',
  'meilleure',
  'mejor',
])
const NEXT_TO = new Set(
  'second third fourth fifth zweit zweitbeste drittbeste deuxieme troisieme segundo segunda tweede of almost nearly fast'.split(
    ' ',
  ),
)

/** "Second best" is not "best". */
export function isTopped({ line }: Matter, at: number, proofs: readonly Proof[]): boolean {
  const [before, word] = [line.read.words[at - 1]?.plain ?? '', line.read.words[at]?.plain ?? '']
  if (!SUPERLATIVES.has(word) || NEXT_TO.has(before)) return false
  return proofs.every(({ read }) =>
    read.words.every(({ plain }, place) => plain !== word || NEXT_TO.has(read.words[place - 1]?.plain ?? '')),
  )
}

const UNPAID = new Set(
  'stellvertretende stellvertretender stellvertretenden angehende angehender volunteer voluntary honorary apprentice trainee junior assistant deputy student aspiring ehrenamtlicher ehrenamtliche benevole voluntario'.split(
    ' ',
  ),
)

/** "Volunteer firefighter" is not "firefighter". */
export function isLessened({ line }: Matter, at: number, proofs: readonly Proof[]): boolean {
  const plain = line.read.words[at]?.plain
  if (proofs.length === 0 || line.read.words.some((word) => UNPAID.has(word.plain))) return false
  return proofs.every(({ read }) => {
    const places = read.words.flatMap((word, place) => (word.plain === plain ? [place] : []))
    return places.length > 0 && places.every((place) => UNPAID.has(read.words[place - 1]?.plain ?? ''))
  })
}

/** A line may be as unsure as its evidence. */
const isHedged = ({ line }: Matter, at: number): boolean =>
  line.parts.some(({ from, to, unsure, negated }) => at >= from && at < to && (unsure || negated))

export function pieceProves(matter: Matter, at: number, piece: Piece, proof: Proof): boolean {
  const { negated, unsure, others } = piece.part
  if (negated || (unsure && !isHedged(matter, at))) return false
  if (others && /(?:ed|ing)$/.test(matter.line.read.words[at]?.plain ?? '') && isOwnPart(matter, at)) return false
  return saysWord(matter.line, at, piece, proof.read.tongue)
}

/** The verb that a part of the line begins with is what the writer did. */
const isOwnPart = ({ line }: Matter, at: number): boolean =>
  line.parts.some(({ from, others }) => from === at && !others)

/** For each place the sentences that prove its word. */
export type Cover = ReadonlyMap<number, readonly Proof[]>

export const coverOf = (matter: Matter, places: readonly number[], pool: readonly Proof[]): Cover =>
  new Map(places.map((at) => [at, pool.filter((proof) => provesWord(matter, at, proof))]))

export const uncovered = (cover: Cover): number[] =>
  [...cover].filter(([, proofs]) => proofs.length === 0).map(([at]) => at)
