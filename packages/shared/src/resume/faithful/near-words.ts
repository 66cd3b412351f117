import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Word } from './read-words.ts'

/** What somebody was called says nothing of what they did: an assistant dispatcher dispatched no trains. */
export const wordsOf = ({ read, parts, titles }: Proof): Word[] =>
  read.words.filter(
    (_, at) =>
      parts.every(({ from, to, negated }) => !negated || at < from || at >= to) &&
      titles.every(({ from, to }) => at < from || at >= to),
  )

/** Those of them that may prove a word at one place of a line: who may do a thing has not done it. */
function nearOf({ line }: Matter, at: number, proof: Proof): Word[] {
  const { words } = proof.read
  const isDone = line.read.words[at]?.plain.endsWith('ed') ?? false
  const hedged = line.parts.some(({ unsure, negated }) => unsure || negated)
  return wordsOf(proof).filter((word) => {
    const place = words.indexOf(word)
    const part = proof.parts.find(({ from, to }) => place >= from && place < to)
    if (!part || (part.unsure && !hedged)) return false
    if (!isDone) return true
    const isKind = proof.senses.some(({ noun, from }) => noun && from === place) && words[place + 1]?.small === false
    return !part.others && !(isKind && word.ends === '')
  })
}

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

export function isNear(matter: Matter, at: number, pool: readonly Proof[]): boolean {
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
      const others = nearOf(matter, at, proof).filter(({ small }) => !small)
      return isOfHalves(word, others) || others.some((other) => hasStemOf(word, other, compounds))
    })
  )
}

const OF_A_TRADE = /(?:ical|[^u]al|ic|ary)$/
const TRADE_STEM = 6

/** "Electrical" of an electrician, "library" of a librarian: it tells no more than the title does. */
export function isOfTrade({ line }: Matter, at: number, pool: readonly Proof[]): boolean {
  const word = line.read.words[at]
  if (!word || !OF_A_TRADE.test(word.plain)) return false
  return pool.some(({ read, titles }) =>
    titles.some(({ head, to }) =>
      read.words.slice(head, to).some(({ plain }) => shared(word.plain, plain) >= TRADE_STEM),
    ),
  )
}
