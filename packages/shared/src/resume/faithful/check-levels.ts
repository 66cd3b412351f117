import { pieceProves } from './cover.ts'
import type { Cover, Matter } from './cover.ts'
import { isOnlyThen } from './check-named.ts'
import type { Proof } from './evidence.ts'
import { DID } from './done-for-others.ts'
import { isInChargeOfPersons, LEADS, MANAGES, managesThing, RUN_REACH, runsEmployer, runsSomething } from './leading.ts'
import type { Part } from './parts.ts'
import { SOFT } from './soft-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What somebody did, where no one else is named: in these languages a noun says it. */
const isDoing = ({ meanings }: Matter, senses: readonly number[]): boolean =>
  senses.some((one) => meanings.kindOf(one) === 'doing')

export const doingPlaces = (matter: Matter, part: Part, places: readonly number[]): number[] =>
  places.filter((at) =>
    matter.line.senses.some((sense) => sense.from <= at && at < sense.to && isDoing(matter, sense.meanings)),
  )

const isWorkedAs = (words: Proof['read']['words'], at: number): boolean =>
  words[at]?.plain === 'worked' && words[at + 1]?.plain === 'as'

/** "Helped install switchboards" does not prove "installed switchboards": the part of the line must say that it was help. */
export function isInflated(matter: Matter, part: Part, places: readonly number[], pool: readonly Proof[]): boolean {
  if (part.weak) return false
  const words = matter.line.read.words
  const doing = doingPlaces(matter, part, places)
  const says =
    doing.length > 0 ||
    words.slice(part.from, part.to).some(({ plain }, step) => DID.has(plain) || isWorkedAs(words, part.from + step))
  const things = places.filter((at) => !doing.includes(at))
  const looked = things.length > 0 ? things : doing
  if (!says || looked.length === 0) return false
  let [weak, own] = [0, 0]
  for (const proof of pool) {
    for (const piece of proof.pieces) {
      const met = looked.filter((at) => pieceProves(matter, at, piece, proof)).length
      if (piece.part.weak) weak = Math.max(weak, met)
      else own = Math.max(own, met)
    }
  }
  return weak > own
}

const LOOKS_AFTER = set('looked look looks looking handle handled handles responsible charge accountable')
const TITLES = set(`
  leader lead manager supervisor head director chief foreman owner leiter leiterin teamleiter filialleiter projektleiter responsable
  directeur directrice jefe jefa director directora encargado hoofd leider teamleider manager
`)
/** To lead a tour or a workshop is to give it. */
const HELD = set(
  'tutorial tutorials tour tours workshop workshops session sessions class classes lesson lessons exercise exercises discussion discussions',
)
const isHeld = (words: Proof['read']['words'], at: number): boolean =>
  /^lead(?:s|ing)?$|^led$/.test(words[at]?.plain ?? '') &&
  words.slice(at + 1, at + 1 + RUN_REACH).some(({ plain }) => HELD.has(plain))

/** Whether a sentence says that the writer led, as a line says with this word. */
function leads({ read, titles }: Proof, word: string): boolean {
  const { words } = read
  if (titles.some(({ to }) => TITLES.has(words[to - 1]?.plain ?? ''))) return true
  if (read.tongue === 'en' && isInChargeOfPersons(words)) return true
  return words.some(
    ({ plain }, at) => LEADS.has(plain) || runsSomething(words, at) || (MANAGES.has(word) && LOOKS_AFTER.has(plain)),
  )
}

const BEFORE_A_NOUN = set('against with to from the a an using by of for in on')

/** "Against written plans": nobody says there who wrote them. */
function isOnlyAdjective({ read: { words } }: Proof, root: string): boolean {
  const places = words.flatMap((word, at) => (word.root === root ? [at] : []))
  return (
    places.length > 0 &&
    places.every(
      (at) =>
        /(?:ed|en)$/.test(words[at]?.plain ?? '') &&
        BEFORE_A_NOUN.has(words[at - 1]?.plain ?? '') &&
        words[at + 1]?.small === false,
    )
  )
}

const isSaidAsAdjective = (proofs: readonly Proof[], root: string): boolean =>
  proofs.length > 0 && proofs.every((proof) => isOnlyAdjective(proof, root))

/** The first thing behind a verb; a word that only the place of work proves stands before its thing. */
function objectAt(
  places: readonly number[],
  end: number,
  cover: Cover,
  words: Proof['read']['words'],
): number | undefined {
  const found = places.filter((place) => place >= end && (cover.get(place) ?? []).length > 0)
  const [first, second] = found
  const isPlace = (cover.get(first ?? -1) ?? []).every(({ heading }) => heading)
  return first !== undefined && second === first + 1 && isPlace && words[first]?.ends === '' ? second : first
}

/**
 * The verb of a part whose object is somebody else’s in the evidence: no sentence proves both the verb and the telling word
 * behind it, as in "led a team" of "worked in a team" and "led workshops".
 */
export function looseVerbs(
  matter: Matter,
  part: Part,
  places: readonly number[],
  pool: readonly Proof[],
  cover: Cover,
): number[] {
  const { read, senses } = matter.line
  const isFirst = (at: number): boolean => at === places[0] || Boolean(read.words[at - 1]?.small)
  return doingPlaces(matter, part, places).filter((at) => {
    const word = read.words[at]?.plain ?? ''
    const runs = runsSomething(read.words, at) || runsEmployer(read.words, at, pool)
    const isLead = isFirst(at) && (LEADS.has(word) || runs) && !isHeld(read.words, at)
    if (at === places[0] && isSaidAsAdjective(cover.get(at) ?? [], read.words[at]?.root ?? '')) return true
    if (!isLead && (at !== places[0] || read.tongue !== 'en' || SOFT.has(word))) return false
    const end = Math.max(at + 1, ...senses.filter(({ from }) => from === at).map(({ to }) => to))
    const object = objectAt(places, end, cover, read.words)
    const things = object === undefined ? pool : (cover.get(object) ?? [])
    if (isLead)
      return !things.some(
        (proof) => (leads(proof, word) && !isOnlyThen(matter, proof)) || managesThing(matter, at, proof, cover),
      )
    const verbs = cover.get(at) ?? []
    return (
      object !== undefined &&
      verbs.length > 0 &&
      things.length > 0 &&
      !verbs.some((proof) => things.includes(proof) || proof.heading)
    )
  })
}
