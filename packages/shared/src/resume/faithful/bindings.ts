import type { Cover, Matter } from './cover.ts'
import { doingPlaces } from './check-levels.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import { CUSTOMERS, SOFT } from './soft-words.ts'

/** A wider part that is proven by more sentences than these is put together from here and there. */
const MOST_SENTENCES = 2

const isFree = ({ heading, fact }: Proof): boolean =>
  heading || (fact.of === null && ['basics', 'skills', 'languages', 'certificates', 'profile'].includes(fact.part))

/** "For the hospital" is more than "Harbourview Hospital" says: there the word is a part of a name. */
export function isOnlyName({ line }: Matter, place: number, proofs: readonly Proof[]): boolean {
  const word = line.read.words[place]
  const next = word?.ends === '' && !word.possessive ? line.read.words[place + 1] : undefined
  if (next && !next.small) return false
  if (!word || word.capital || proofs.length === 0 || !THE.has(line.read.words[place - 1]?.plain ?? '')) return false
  return proofs.every(({ fact, read }) => {
    const name = fact.of?.toLowerCase() ?? ''
    return (
      read.words.every(({ plain, capital }) => plain !== word.plain || (capital && name.includes(plain))) &&
      read.words.some(({ plain }) => plain === word.plain)
    )
  })
}

const THE = new Set(['the', 'la', 'le', 'el', 'whole', 'entire', 'het', 'de'])

/** Two words side by side that no sentence proves together: "advanced Tableau" of "advanced Excel" and "Tableau". */
export function unbound(matter: Matter, part: Part, places: readonly number[], cover: Cover): number | null {
  const verbs = doingPlaces(matter, part, places)
  for (const at of places) {
    if (verbs.includes(at)) continue
    const [one, two] = [cover.get(at) ?? [], cover.get(at + 1) ?? []]
    if (one.length === 0 || two.length === 0 || [...one, ...two].some(({ heading }) => heading)) continue
    if (!one.some((proof) => two.includes(proof))) return at
  }
  return null
}

/**
 * A verb that says no more than that something was done, where one sentence proves all the rest: "took measurements" of
 * "measured customers".
 */
export function isSoft(matter: Matter, part: Part, place: number, bare: readonly number[], cover: Cover): boolean {
  const word = matter.line.read.words[place]
  if (
    !word ||
    (!SOFT.has(word.plain) && !CUSTOMERS.has(word.plain) && !isOfCounted(matter, place)) ||
    bare.some((other) => other !== place)
  )
    return false
  if (isOfCounted(matter, place)) return cover.size > 1
  // To set a thing up is to make it.
  if (word.root === 'set' && matter.line.read.words[place + 1]?.plain === 'up') return false
  const rest = objectOf(matter, part, place, cover).map(([at, proofs]): [number, readonly Proof[]] => [
    at,
    MAKING.has(word.plain) ? proofs.filter(isMade) : proofs,
  ])
  if (MAKING.has(word.plain) && rest.some(([, proofs]) => proofs.length === 0)) return false
  const figured = matter.line.figures.find(({ from }) => from >= part.from && from < part.to)
  if (CUSTOMERS.has(word.plain)) return rest.length > 0 && figured?.to !== place
  const [first] = rest
  if (!first || (rest.length === 1 && !figured && first[0] < place)) return false
  return first[1].some((proof) =>
    rest.every(([, proofs]) => proofs.includes(proof) || proofs.some(({ heading }) => heading)),
  )
}

/** These say a little more: who filed or used a thing did not make it. */
const MAKING = new Set(
  `created creating produced producing wrote writing written prepared preparing organised organising organized delivered delivering
  executed executing operated operating maintained maintaining reviewed reviewing offered served serving added checked processed
  completed handled collected collecting gathered gathering`.split(/\s+/),
)
const MADE = new Set(
  `created produced wrote written prepared organised organized delivered executed operated maintained reviewed offered served made did done
  gave held kept ran handled performed conducted provided built developed designed set responsible led managed planned arranged
  completed carried checked collected gathered picked received took`.split(/\s+/),
)

/** Evidence without a verb of its own, or with one as open. */
function isMade({ read, heading, senses }: Proof): boolean {
  const [first] = read.words
  if (!first || heading || MADE.has(first.plain)) return true
  return (
    !senses.some(({ from, noun }) => from === 0 && !noun) ||
    !/(?:ed|ught|ote|ade|ew|old|ent|ut|met|took|ook|aw|ead)$/.test(first.plain)
  )
}

const TOGETHER = new Set('team group crew team gruppe equipe groupe equipo grupo groep'.split(' '))

/** "A team of two milkers" are two milkers. */
const isOfCounted = ({ line: { read, figures } }: Matter, place: number): boolean =>
  TOGETHER.has(read.words[place]?.plain ?? '') &&
  ['of', 'von', 'de', 'van'].includes(read.words[place + 1]?.plain ?? '') &&
  figures.some(({ from }) => from === place + 2)

/** What a verb is said of: in "kept the watch and overhauled pumps" the pumps are not what was kept. */
function objectOf(matter: Matter, part: Part, place: number, cover: Cover): [number, readonly Proof[]][] {
  const others = [...cover].filter(([at, proofs]) => at !== place && proofs.length > 0)
  const verbs = doingPlaces(matter, part, [...cover.keys()])
  const next = verbs.find((at) => at > place && matter.line.read.words[at - 1]?.small)
  const own = others.filter(([at]) => at > place && at < (next ?? 0))
  return own.length > 0 ? own : others
}

/** The fewest sentences that prove all words, found greedily. */
export function isScattered(cover: ReadonlyMap<number, readonly Proof[]>): boolean {
  let left = [...cover.values()].filter((proofs) => proofs.length > 0 && !proofs.some(isFree))
  for (let used = 0; left.length > 0; used++) {
    if (used === MOST_SENTENCES) return true
    const counts = new Map<Proof, number>()
    for (const proofs of left) for (const proof of proofs) counts.set(proof, (counts.get(proof) ?? 0) + 1)
    const [best] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
    left = left.filter((proofs) => !best || !proofs.includes(best))
  }
  return false
}
