import { tongueCode } from '../../domain/match/tongues.ts'
import type { Proof } from './evidence.ts'
import { PARTED, rootOf } from './roots.ts'
import { LESSENING } from './titles.ts'
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

const DERIVED = new Set('hood ment ement al ial ic ical anc ful ness ation ion tion iv ing'.split(' '))
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

/** Whether a stretch of evidence says the same as a word of a line. */
export function saysWord({ read, senses }: Statement, at: number, said: Said, tongue: Tongue): boolean {
  const word = read.words[at]
  if (!word) return false
  if (said.plains.has(word.plain) || (tongue === read.tongue && said.roots.has(word.root))) return true
  if (tongue !== read.tongue && said.roots.has(rootOf(word.plain, tongue, word.capital))) return true
  if (senses.some(({ from, to, meanings }) => at >= from && at < to && meanings.some((one) => said.meanings.has(one))))
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

const isStem = (stem: string, root: string): boolean =>
  stem.length >= SHORTEST_HALF && (stem === root || `${stem}e` === root)

/** What a whole sentence of evidence says beyond its words: by its first letters, by the names of languages. */
export function saysOtherwise({ read }: Statement, at: number, proof: Proof): boolean {
  const word = read.words[at]
  if (!word) return false
  if (isDoneByTitle(word, proof)) return true
  if (CAPITALS.test(word.text) && proof.initials.includes(word.text.replace(/s$/, '').toLowerCase())) return true
  const code = tongueCode(word.plain)
  if (code !== undefined && proof.tongues.some((one) => one.code === code)) return true
  return [...proof.capitals].some((capitals) => isSpelledOut(read.words, at, capitals))
}

function isSpelledOut(words: readonly { plain: string; small: boolean }[], at: number, capitals: string): boolean {
  for (let from = Math.max(0, at - capitals.length + 1); from <= at; from++) {
    const run = words.slice(from, from + capitals.length)
    if (run.length === capitals.length && run.map(({ plain }) => plain.charAt(0)).join('') === capitals) return true
  }
  return false
}
