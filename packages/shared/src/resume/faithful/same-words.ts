import { tongueCode } from '../../domain/match/tongues.ts'
import type { Proof } from './evidence.ts'
import { leadsByTitle } from './leading.ts'
import { PARTED, rootOf } from './roots.ts'
import { LESSENING, NOT_BY_DOING } from './titles.ts'
import type { Tongue } from './small-words.ts'
import type { Said, Statement } from './statement.ts'

const SHORTEST_HALF = 4
const SHORTEST_COMPOUND = 8
const COMPOUNDING: ReadonlySet<Tongue> = new Set(['de', 'nl'])

/** "Englischkenntnisse" is what "Kenntnisse in Englisch" are, and "Debitorenbuchhaltung" is "Buchhaltung". */
function isCompoundOf(word: string, said: Said): boolean {
  for (const root of said.roots) {
    if (root.length <= SHORTEST_HALF) continue
    if (word.length > SHORTEST_HALF && root.length > word.length + 2 && (root.endsWith(word) || root.startsWith(word)))
      return true
    if (word.length >= SHORTEST_COMPOUND && word.startsWith(root) && isRest(word.slice(root.length), said)) return true
  }
  return false
}

const LINKS = ['', 's', 'n', 'en', 'es', 'e']
const isRest = (rest: string, { roots }: Said): boolean =>
  LINKS.some(
    (link) => rest.startsWith(link) && rest.length - link.length >= SHORTEST_HALF && roots.has(rest.slice(link.length)),
  )

const DERIVED = new Set('at hood ment ement al ial ic ical anc ful ness ation ion tion iv ing'.split(' '))
const LEAST_STEM = 5

/** "Neighbour" and "neighbourhood": one is the other with an ending that tells no other story. */
function isDerived(root: string, said: Said): boolean {
  if (root.length < LEAST_STEM) return false
  for (const other of said.roots) {
    const [short, long] = other.length < root.length ? [other, root] : [root, other]
    if (short.length >= LEAST_STEM && long.startsWith(short) && DERIVED.has(long.slice(short.length))) return true
  }
  return false
}

/** "An" for the verb of "leitete zwei Azubis an". */
function partedBefore(words: Statement['read']['words'], at: number): string {
  const last = words.slice(at + 1).find(({ ends }) => ends !== '') ?? words.at(-1)
  return last && last !== words[at] && PARTED.has(last.plain) ? last.plain : ''
}

/** A verb that says that something was done: a noun of another root does not. */
const DONE = /(?:ed|wrote|gave|held|taught|led|ran)$/

/** Whether a stretch of evidence says the same as a word of a line. */
export function saysWord({ read, senses }: Statement, at: number, said: Said, tongue: Tongue): boolean {
  const word = read.words[at]
  if (!word) return false
  const roots = DONE.test(word.plain) ? said.doneRoots : said.roots
  if (said.plains.has(word.plain) || (tongue === read.tongue && roots.has(word.root))) return true
  if (tongue !== read.tongue && said.roots.has(rootOf(word.plain, tongue, word.capital))) return true
  const known = DONE.test(word.plain) ? said.done : said.meanings
  if (senses.some(({ from, to, meanings }) => at >= from && at < to && meanings.some((one) => known.has(one))))
    return true
  if (read.tongue === 'en' && tongue === 'en') return isDerived(word.root, said)
  if (read.tongue === 'de' && said.roots.has(partedBefore(read.words, at) + word.root)) return true
  return COMPOUNDING.has(read.tongue) && isCompoundOf(word.root, said)
}

const CAPITALS = /^\p{Lu}{3,6}s?$/u

const AGENT = /(?:e?r|or)$/
const RANKED = /^(?:manag|lead|direct|supervis|head|oversee|own|coach|command)/

/** A dispatcher dispatches. What rank a title gives is another matter. */
function isDoneByTitle(word: Statement['read']['words'][number], { read, titles }: Statement): boolean {
  if (read.tongue !== 'en' || AGENT.test(word.plain) || RANKED.test(word.root)) return false
  return titles.some(({ from, head, to }) => {
    const named = read.words.slice(from, to)
    if (named.some(({ plain }) => LESSENING.has(plain))) return false
    return named
      .slice(head - from)
      .some(({ plain }) => AGENT.test(plain) && isStem(plain.replace(AGENT, ''), word.root))
  })
}

const EVERY_WEEKDAY =
  /\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b/iu

/** Who "cared for" somebody was a carer. What has a rank or a school is a title and told elsewhere. */
function isAgentOf(word: Statement['read']['words'][number], { read, parts }: Statement): boolean {
  if (read.tongue !== 'en' || !word.plain.endsWith('er') || NOT_BY_DOING.test(word.plain)) return false
  const stem = word.plain.slice(0, -2)
  return parts.some(({ from, weak, negated }) => {
    const first = read.words[from]
    const isVerb = /(?:ed|ing)$/.test(first?.plain ?? '')
    return !weak && !negated && isVerb && (first?.root === stem || first?.root === `${stem}e`)
  })
}

/** Two words with a hyphen between them, as one. */
const joinedAt = ({ words, text }: Statement['read'], place: number): string => {
  const [left, right] = [words[place], words[place + 1]]
  return left && right && text.slice(left.end, right.start) === '-'
    ? left.plain + right.plain.replace(/(?<=..)s$/, '')
    : ''
}

/** "Meet-ups" and "meetups". */
function isHyphened(one: Statement['read'], at: number, other: Statement['read']): boolean {
  const word = one.words[at]
  const joins = [joinedAt(one, at), joinedAt(one, at - 1)].filter((text) => text.length > SHORTEST_HALF)
  return (
    joins.some((text) => other.words.some(({ root }) => root === text)) ||
    other.words.some((_, place) => joinedAt(other, place) === word?.root)
  )
}

/** "Leitete" of "Leiter der Werkstatt". */
const isLedByTitle = (word: Statement['read']['words'][number], { words, tongue }: Statement['read']): boolean =>
  tongue === 'de' &&
  /^(?:ge)?leite(?:te|t|n)?$/.test(word.plain) &&
  words.some(({ plain }, at) => /leiter(?:in)?$/.test(plain) && !LESSENING.has(words[at - 1]?.plain ?? ''))

const CALLED = new Set(['mentor', 'tutor', 'coach', 'host', 'volunteer', 'intern', 'referee', 'steward'])

/** Who is a mentor mentors. */
const isCalledSo = ({ root }: Statement['read']['words'][number], { read, titles }: Statement): boolean =>
  CALLED.has(root) && titles.some(({ to }) => read.words[to - 1]?.root === root)

const OF_A_PLACE = /^(?:an?|ean|ian|n|ish|ese)$/
const SHORTEST_PLACE = 4

/** "European" of "Europe". What names a language too is told elsewhere. */
function isOfPlace(word: Statement['read']['words'][number], { read }: Statement): boolean {
  if (!word.capital || tongueCode(word.plain) !== undefined) return false
  return read.words.some(({ capital, plain }) => {
    const stem = plain.replace(/(?:[aey]|ia)$/, '')
    return (
      capital &&
      stem.length >= SHORTEST_PLACE &&
      word.plain.startsWith(stem) &&
      OF_A_PLACE.test(word.plain.slice(stem.length))
    )
  })
}

/** "Accident-free" of "no accidents". */
function isFreeOf(words: Statement['read']['words'], at: number, { read, parts }: Statement): boolean {
  const place = words[at]?.plain === 'free' ? at - 1 : words[at + 1]?.plain === 'free' ? at : -1
  const root = words[place]?.root
  if (root === undefined || words[place]?.ends !== '') return false
  return parts.some(({ from, to, negated }) => negated && read.words.slice(from, to).some((word) => word.root === root))
}

const isStem = (stem: string, root: string): boolean =>
  stem.length >= SHORTEST_HALF && (stem === root || `${stem}e` === root || stem.replace(/y$/, 'i') === root)

/** What a whole sentence of evidence says beyond its words: by its first letters, by the names of languages. */
export function saysOtherwise({ read }: Statement, at: number, proof: Proof): boolean {
  const word = read.words[at]
  if (!word) return false
  if (isDoneByTitle(word, proof) || isCalledSo(word, proof) || isOfPlace(word, proof)) return true
  if (leadsByTitle(word.plain, proof)) return true
  if (isFreeOf(read.words, at, proof) || isHyphened(read, at, proof.read) || isLedByTitle(word, proof.read)) return true
  if (CAPITALS.test(word.text) && proof.initials.includes(word.text.replace(/s$/, '').toLowerCase())) return true
  if (isAgentOf(word, proof) || (word.plain === 'weekly' && EVERY_WEEKDAY.test(proof.read.text))) return true
  const code = tongueCode(word.plain)
  if (code !== undefined && proof.tongues.some((one) => one.code === code)) return true
  return [...proof.capitals].some((capitals) => isSpelledOut(read.words, at, capitals))
}

/** "Stock keeping units" of "SKU", "closed-circuit television" of "CCTV": each word gives its first letter, and may give more. */
export function isSpelledOut(words: readonly { plain: string }[], at: number, capitals: string): boolean {
  for (let from = Math.max(0, at - capitals.length + 1); from <= at; from++) {
    const end = spelledFrom(words, from, capitals)
    if (end !== null && end > at) return true
  }
  return false
}

const FEWEST_SPELLED = 2
/** Short capitals are too easily met by chance for a word to give two of their letters. */
const LONG_CAPITALS = 4

/** Where the words end that spell some capitals from one place on. */
function spelledFrom(words: readonly { plain: string }[], from: number, capitals: string): number | null {
  let [at, letter] = [from, 0]
  for (; letter < capitals.length; at++) {
    const plain = words[at]?.plain ?? ''
    if (plain.charAt(0) !== capitals.charAt(letter)) return null
    letter++
    const next = words[at + 1]?.plain.charAt(0)
    while (
      capitals.length >= LONG_CAPITALS &&
      letter < capitals.length &&
      next !== capitals.charAt(letter) &&
      plain.length > 6 &&
      plain.slice(1).includes(capitals.charAt(letter))
    )
      letter++
  }
  return at - from >= FEWEST_SPELLED ? at : null
}
