import { isExact } from './cover.ts'
import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { CLAIMING, ORDINARY } from './ordinary-words.ts'
import type { Part } from './parts.ts'
import type { Word } from './read-words.ts'
import { FOLLOWS } from './trade-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Names, skills and claims need a proof; in German every noun has a capital. */
function isPlain({ line, skills }: Matter, at: number): boolean {
  const word = line.read.words[at]
  if (!word || /\d/.test(word.plain) || /^\p{Lu}{2,}/u.test(word.text) || CLAIMING.test(word.plain)) return false
  const first = at === 0 || line.read.words[at - 1]?.ends === 'sentence'
  if (word.capital && !first && line.read.tongue !== 'de') return false
  return !skills.some((skill) => isExact(skill) && word.start >= skill.start && word.end <= skill.end)
}

const WHOLES = set(
  'hospital clinic company organisation organization firm business school college practice hotel restaurant council city town municipality industry team department',
)
const OF = set('of von de van')
const TOGETHER = /^(?:team|group|crew)/

/** "For the hospital" is more than "for the unit", and "a team of engineers" more than one of them. */
function isWider({ line: { read } }: Matter, at: number): boolean {
  const [before, word, next] = [read.words[at - 1], read.words[at], read.words[at + 1]]
  if (!word) return false
  return (WHOLES.has(word.plain) && before?.plain === 'the') || (TOGETHER.test(word.plain) && OF.has(next?.plain ?? ''))
}

/** What somebody was called says nothing of what they did: an assistant dispatcher dispatched no trains. */
const wordsOf = ({ read, parts, titles }: Proof): Word[] =>
  read.words.filter(
    (_, at) =>
      parts.every(({ from, to, negated }) => !negated || at < from || at >= to) &&
      titles.every(({ from, to }) => at < from || at >= to),
  )

const STEM = 5
const MOST_OF = 0.65
const TITLED = /leit|hoofd|chef|meister|jefe|verantwort/

function shared(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** "Dentist" of "dental", "Dreischichtbetrieb" of "Drei-Schicht-Betrieb". */
function hasStemOf(word: Word, other: Word, compounds: boolean): boolean {
  const same = shared(word.plain, other.plain)
  const [short, long] = [word.plain.length, other.plain.length].toSorted((a, b) => a - b)
  if (same >= STEM && same >= (short ?? 0) * MOST_OF) return true
  if (same === STEM - 1 && same >= (long ?? 0) * 0.6) return true
  return compounds && word.plain.length >= STEM && other.plain.includes(word.plain)
}

const HALF = 3

/** "Haircuts" of "cut hair", "bricklaying" of "laid bricks". */
function isOfHalves({ plain, root }: Word, others: readonly Word[]): boolean {
  const begins = others.filter((one) => one.root.length >= HALF && plain.startsWith(one.root))
  return begins.some((one) =>
    others.some(
      (last) =>
        last !== one &&
        last.root.length >= HALF &&
        one.root.length + last.root.length >= root.length - 1 &&
        root.endsWith(last.root),
    ),
  )
}

function isNear(matter: Matter, at: number, pool: readonly Proof[]): boolean {
  const { line, meanings } = matter
  const word = line.read.words[at]
  if (!word || word.plain.length < STEM || TITLED.test(word.plain)) return false
  const isRole = line.senses.some(
    ({ from, to, meanings: all }) => at >= from && at < to && all.some((one) => meanings.kindOf(one) === 'role'),
  )
  const compounds = line.read.tongue === 'de' || line.read.tongue === 'nl'
  return (
    !isRole &&
    pool.some((proof) => {
      const others = wordsOf(proof).filter(({ small }) => !small)
      return isOfHalves(word, others) || others.some((other) => hasStemOf(word, other, compounds))
    })
  )
}

function followsFrom(word: Word | undefined, pool: readonly Proof[]): boolean {
  const beside = (word ? [word.plain, word.root] : []).flatMap((one) => FOLLOWS.get(one) ?? [])
  return pool.some((proof) =>
    wordsOf(proof).some((other) => beside.some((words) => words.has(other.plain) || words.has(other.root))),
  )
}

/**
 * Of the words that nothing proves those that claim nothing: they only give what is proven another form. There must be at
 * least as much that is proven in the same part.
 */
export function standIns(
  matter: Matter,
  part: Part,
  bare: readonly number[],
  cover: Cover,
  pool: readonly Proof[],
): Set<number> {
  const { line } = matter
  const plain = bare.filter((at) => isPlain(matter, at) && !isWider(matter, at))
  const near = plain.filter((at) => isNear(matter, at, pool))
  const left = plain.filter((at) => !near.includes(at))
  const wordAt = (at: number): Word | undefined => line.read.words[at]
  const following = left.filter((at) => followsFrom(wordAt(at), pool))
  const ordinary = left.filter(
    (at) => !following.includes(at) && ORDINARY[line.read.tongue].has(wordAt(at)?.plain ?? ''),
  )
  const figures = line.figures.filter(({ from }) => from >= part.from && from < part.to)
  const anchors = cover.size - bare.length + near.length + figures.length
  if (anchors === 0) return new Set()
  return new Set([...near, ...following, ...(ordinary.length <= anchors + following.length ? ordinary : [])])
}
