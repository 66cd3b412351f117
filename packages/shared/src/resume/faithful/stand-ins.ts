import { isCategory } from './category-words.ts'
import { LEADS } from './leading.ts'
import { isExact } from './cover.ts'
import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { roomFor } from './left-over.ts'
import { isNear, isOfTrade, wordsOf } from './near-words.ts'
import { CLAIMING, COLOURLESS, LIGHT, ORDINARY } from './ordinary-words.ts'
import type { Part } from './parts.ts'
import type { Word } from './read-words.ts'
import { SOFT } from './soft-words.ts'
import { FOLLOWS } from './trade-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Names, skills and claims need a proof; in German every noun has a capital. */
function isPlain({ line, skills }: Matter, at: number): boolean {
  const word = line.read.words[at]
  // To set a thing up is to make it.
  if (word?.root === 'set' && line.read.words[at + 1]?.plain === 'up') return false
  if (!word || /\d/.test(word.plain) || /^\p{Lu}{2,}/u.test(word.text) || CLAIMING.test(word.plain)) return false
  const first = at === 0 || line.read.words[at - 1]?.ends === 'sentence'
  if (word.capital && !first && line.read.tongue !== 'de') return false
  return !skills.some((skill) => isExact(skill) && word.start >= skill.start && word.end <= skill.end)
}

const WHOLES = set(
  'hospital clinic company organisation organization firm business school college practice hotel restaurant council city town municipality industry team department',
)
const OF = set('of von de van')
const TOGETHER = /^(?:team|group|crew|equip|staff)/

/** "For the hospital" is more than "for the unit", and "a team of engineers" more than one of them. */
function isWider({ line: { read } }: Matter, at: number): boolean {
  const isLed = read.words.slice(Math.max(0, at - 3), at).some(({ plain }) => LEADS.has(plain))
  const [before, word, next] = [read.words[at - 1], read.words[at], read.words[at + 1]]
  if (!word) return false
  if (TOGETHER.test(word.plain) && isLed) return true
  return (WHOLES.has(word.plain) && before?.plain === 'the') || (TOGETHER.test(word.plain) && OF.has(next?.plain ?? ''))
}

function followsFrom(word: Word | undefined, pool: readonly Proof[]): boolean {
  const beside = (word ? [word.plain, word.root] : []).flatMap((one) => FOLLOWS.get(one) ?? [])
  return (
    beside.length > 0 &&
    pool.some((proof) =>
      wordsOf(proof).some((other) => beside.some((words) => words.has(other.plain) || words.has(other.root))),
    )
  )
}

const SUFFIXES = set(
  'based related focused oriented friendly driven specific conscious facing aware minded style type sized themed',
)

/** "Storm-related", "allergy-conscious": the word in front of the hyphen tells. */
function isSuffixed({ line: { read } }: Matter, at: number, cover: Cover): boolean {
  const [before, word] = [read.words[at - 1], read.words[at]]
  if (!before || !word || !SUFFIXES.has(word.plain) || read.text.slice(before.end, word.start) !== '-') return false
  return (cover.get(at - 1) ?? []).length > 0
}

const isLight = (word: Word | undefined): boolean =>
  word !== undefined && (LIGHT.has(word.plain) || COLOURLESS.has(word.plain) || SOFT.has(word.plain))

const MAKES =
  /^(?:design|develop|creat|engineer|implement|launch|found|invent|architect|achiev|train|built$|made$|wrote$|ran$|led$|drove$)/

/** What a part begins with is what the writer did: that does not follow from the trade. */
const isVerbAhead = ({ parts, read }: Matter['line'], at: number): boolean =>
  parts.some(({ from }) => from === at) && MAKES.test(read.words[at]?.plain ?? '')

/** Words that claim nothing, as many as there are proven ones beside them, and those that go with the trade. */
function emptyOf({ line }: Matter, places: readonly number[], anchors: number, pool: readonly Proof[]): number[] {
  const following = places.filter((at) => !isVerbAhead(line, at) && followsFrom(line.read.words[at], pool))
  const ordinary = places.filter(
    (at) =>
      !following.includes(at) &&
      (ORDINARY[line.read.tongue].has(line.read.words[at]?.plain ?? '') ||
        COLOURLESS.has(line.read.words[at]?.plain ?? '')),
  )
  return ordinary.length <= anchors + following.length ? [...following, ...ordinary] : following
}

/**
 * Of the words that nothing proves those that only give another form to what is proven. They stand in the place of words of
 * the evidence that the line leaves out: what comes on top of all the evidence says is added, however plain the word.
 */
export function standIns(
  matter: Matter,
  part: Part,
  bare: readonly number[],
  cover: Cover,
  pool: readonly Proof[],
): Set<number> {
  const { read, figures } = matter.line
  const kinds = bare.filter((at) => isPlain(matter, at) && isCategory(matter, part, at, cover))
  const plain = bare.filter((at) => isPlain(matter, at) && (kinds.includes(at) || !isWider(matter, at)))
  const near = plain.filter(
    (at) => isNear(matter, at, pool) || isSuffixed(matter, at, cover) || isOfTrade(matter, at, pool),
  )
  const counted = figures.filter(({ from }) => from >= part.from && from < part.to)
  const anchors = cover.size - bare.length + near.length + counted.length
  if (plain.length === 0 || anchors === 0) return new Set()
  const left = plain.filter((at) => !near.includes(at) && !kinds.includes(at))
  const empty = emptyOf(matter, left, anchors, pool)
  const heavy = empty.filter((at) => !isLight(read.words[at]))
  const isAdded = heavy.some((at) => at === part.from && part.joined) || heavy.length > roomFor(matter, cover, pool)
  return new Set([...near, ...kinds, ...empty.filter((at) => !isAdded || !heavy.includes(at))])
}
