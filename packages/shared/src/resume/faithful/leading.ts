import { wordsOf } from '../../domain/words.ts'
import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import type { Statement } from './statement.ts'
import { LESSENING } from './titles.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of those who lead, direct or own. */
export const LEADS = set(`
  lead led leads leading head headed heads heading direct directed directs directing supervise supervised supervises supervising oversee
  oversaw oversees overseeing overseen own owned owns owning manage managed manages managing
  leitete leitet leiten leitung geleitet fuhrte fuhrt fuhrung gefuhrt dirigi dirigia dirige dirigeait dirigir gestion gestione gere gerait
  pilotage encadrement encadrait leidde leidt geleid leiding aansturing stuurde
`)

/** Of these "managed" is said too, though nobody was led. */
export const MANAGES = set('manage managed manages managing')

export const RUNS = set('run ran runs running')

export const RUN_AT = set(`
  team teams shop store business department company salon farm restaurant cafe office project projects kitchen unit branch site sites
  station ward practice school section operation operations programme program studio workshop bar hotel club agency nursery kindergarten
`)

export const RUN_REACH = 4

export const runsSomething = (words: Proof['read']['words'], at: number): boolean =>
  RUNS.has(words[at]?.plain ?? '') && words.slice(at + 1, at + 1 + RUN_REACH).some(({ plain }) => RUN_AT.has(plain))

/** "Ran Colworth Decorators" says that the firm was theirs to run. */
export const runsEmployer = (words: Proof['read']['words'], at: number, pool: readonly Proof[]): boolean =>
  RUNS.has(words[at]?.plain ?? '') &&
  Boolean(words[at + 1]?.capital) &&
  pool.some(({ fact }) => wordsOf(fact.of ?? '').includes(words[at + 1]?.plain ?? ''))

const CHARGED = set('responsible charge responsibility accountable')

const CHARGE_REACH = 6

/** Who is responsible for twelve nurses leads them. */
export const isInChargeOfPersons = (words: Proof['read']['words']): boolean =>
  words.some(
    ({ plain }, at) =>
      CHARGED.has(plain) &&
      ['for', 'of'].includes(words[at + 1]?.plain ?? '') &&
      words
        .slice(at + 2, at + CHARGE_REACH + 2)
        .some((word) => PERSONS.has(word.plain) || /^(?:team|teams|crew|shift|squad)$/.test(word.plain)),
  )

/** "Led a shift of twelve nurses" of "responsible for a shift of twelve nurses". */
export function isInChargeOfThem({ line }: Matter, at: number, cover: Cover): boolean {
  if (!LEADS.has(line.read.words[at]?.plain ?? '')) return false
  const others = [...cover].filter(([place]) => place !== at)
  const [first] = others
  return Boolean(
    first?.[1].some(
      (proof) => isInChargeOfPersons(proof.read.words) && others.every(([, proofs]) => proofs.includes(proof)),
    ),
  )
}

const KEPT_GOING = set(`
  ran run runs running operated operate operates operating handled handle handles handling administered administer maintained maintain
  maintains keeps keep organised organise organized organize coordinated coordinate kept
`)

/** The last of the words right behind a verb: the thing it is about. */
export function headBehind(words: Proof['read']['words'], at: number): number {
  let place = at + 1
  while (words[place]?.small && words[place - 1]?.ends === '') place++
  while (words[place]?.ends === '' && words[place + 1] && !words[place + 1]?.small) place++
  return place
}

/** "Managed campaigns" of "ran campaigns": a thing is managed by who keeps it going, and nobody is led by it. */
export function managesThing({ line, meanings }: Matter, at: number, proof: Proof, cover: Cover): boolean {
  const { read, pieces, senses } = proof
  const { words } = line.read
  const head = headBehind(words, at)
  const thing = words[head]?.plain ?? ''
  const isPerson = line.senses.some(
    ({ from, to, meanings: all }) => head >= from && head < to && all.some((one) => meanings.kindOf(one) === 'role'),
  )
  if (!MANAGES.has(words[at]?.plain ?? '') || isPerson || RUN_AT.has(thing) || PERSONS.has(thing)) return false
  const place = read.words.findIndex(({ root }) => root === words[head]?.root)
  const isKept = KEPT_GOING.has(read.words[0]?.plain ?? '')
  if (place < 0) return isKept && Boolean(cover.get(head)?.includes(proof))
  if (pieces.some(({ part }) => (part.weak || part.negated) && place >= part.from && place < part.to)) return false
  const isNamed = !senses.some(
    ({ from, meanings: all }) => from === 0 && all.some((one) => meanings.kindOf(one) === 'doing'),
  )
  const ends = read.words[place]?.ends !== '' || Boolean(read.words[place + 1]?.small)
  return (isNamed && ends && place < 3) || isKept
}

const PERSONS = set(`
  staff employees employee people workers colleagues members person individuals personnel crew agents reports volunteers apprentices interns
  students trainees engineers developers designers technicians drivers clerks cooks waiters nurses assistants representatives
`)

const RANKS = /^(?:leader|lead|manager|supervisor|head|director|chief|foreman)$/

/** Who was team leader led. */
export const leadsByTitle = (word: string, { read, titles }: Statement): boolean =>
  LEADS.has(word) &&
  titles.some(
    ({ from, to }) =>
      RANKS.test(read.words[to - 1]?.plain ?? '') &&
      read.words.slice(from, to).every(({ plain }) => !LESSENING.has(plain)),
  )

const ACHIEVES = set('achieved attained reached maintained recorded')

/** "Achieved a score of 94 %" of "score 94 %": what was measured is said, and by how much. */
export function achieves({ line }: Matter, part: Part, at: number, cover: Cover): boolean {
  const figure = line.figures.find(({ from }) => from >= part.from && from < part.to)
  if (at !== part.from || !figure || !ACHIEVES.has(line.read.words[at]?.plain ?? '')) return false
  const others = [...cover].filter(([place]) => place !== at)
  return Boolean(
    others[0]?.[1].some(
      (proof) =>
        !/(?:ed|ing)$/.test(proof.read.words[0]?.plain ?? '') &&
        proof.figures.length === 1 &&
        others.every(([, proofs]) => proofs.includes(proof)),
    ),
  )
}

const WEAKER = set('observed assisted supported helped participated contributed')

/** To have helped or looked on is less than what is told. */
export const isLess = ({ line }: Matter, part: Part, at: number, cover: Cover): boolean =>
  at === part.from &&
  WEAKER.has(line.read.words[at]?.plain ?? '') &&
  [...cover].every(([place, proofs]) => place === at || proofs.length > 0)
