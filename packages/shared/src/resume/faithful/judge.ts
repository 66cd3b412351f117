import { isOnlyName, isScattered, isSoft, unbound } from './bindings.ts'
import { addedBeside } from './additions.ts'
import { isOfChange } from './changes.ts'
import { wrongAgent, wrongEvery, wrongNamed, wrongOften } from './check-named.ts'
import { spansInside, stretchedSpans, wrongSpans } from './check-dates.ts'
import { wrongFigures } from './check-figures.ts'
import { isInflated, looseVerbs } from './check-levels.ts'
import { wrongShares } from './check-share.ts'
import { titleProofs } from './check-titles.ts'
import { wrongTongues } from './check-tongues.ts'
import { wrongWays } from './check-ways.ts'
import { coverOf, isLessened, isTopped, tellingPlaces, uncovered } from './cover.ts'
import type { Cover, Matter } from './cover.ts'
import { doingAt, doneForAnother, promoted } from './done-for-others.ts'
import type { Proof } from './evidence.ts'
import { freePlaces } from './free-places.ts'
import { poolOf } from './groups.ts'
import type { Group, Scope } from './groups.ts'
import { kindAt } from './kind-of-claim.ts'
import { achieves, isInChargeOfThem, isLess, managesThing } from './leading.ts'
import type { Figure } from './numbers.ts'
import type { Part } from './parts.ts'
import { standIns } from './stand-ins.ts'
import type { Title } from './titles.ts'
import type { ClaimKind } from './verdict.ts'

/** A stretch of the line that nothing proves, by places of words. */
export interface Finding {
  kind: ClaimKind
  start: number
  end: number
}

export interface PartVerdict {
  findings: Finding[]
  proofs: Proof[]
}

export function judgePart(matter: Matter, scope: Scope, groups: readonly Group[]): PartVerdict {
  const pools =
    scope.names.length > 0
      ? scope.names.map((name) => poolOf(matter.proofs, [name], true))
      : candidatePools(matter, groups)
  const verdicts = pools.map((pool) => judgeBeside(matter, scope.part, pool))
  const sorted = verdicts.toSorted((a, b) => weightOf(a) - weightOf(b))
  // Said of two employers, it must be true of each.
  const answer = scope.names.length > 1 ? sorted.at(-1) : sorted[0]
  return answer ?? { findings: [], proofs: [] }
}

const weightOf = ({ findings }: PartVerdict): number =>
  findings.reduce((sum, { start, end }) => sum + 1 + (end - start) / 1_000, 0)

/** What belongs to no employer goes with each of them. */
const candidatePools = ({ proofs }: Matter, groups: readonly Group[]): Proof[][] =>
  groups.length < 2
    ? [[...proofs]]
    : groups.map(({ name }) => proofs.filter(({ fact }) => fact.of === null || fact.of === name))

/** A part of a line beside what may prove it. */
interface Beside {
  matter: Matter
  part: Part
  pool: readonly Proof[]
}

/** The words of a part that need a proof, and what proves them. */
interface Read extends Beside {
  titles: readonly { title: Title; proofs: readonly Proof[] }[]
  spoken: ReturnType<typeof wrongTongues>
  places: readonly number[]
  cover: Cover
}

function readBeside({ matter, part, pool }: Beside): Read {
  const free = freePlaces(matter, part)
  const isFree = (from: number, to: number): boolean =>
    Array.from({ length: to - from }, (_, step) => from + step).every((at) => free.has(at))
  const named = matter.line.titles.filter(({ from, to }) => from >= part.from && to <= part.to && !isFree(from, to))
  const titled = isOfSchool(pool) ? matter.proofs : pool
  const spoken = wrongTongues(matter, part, pool)
  const inTitle = (at: number): boolean => named.some(({ from, to }) => at >= from && at < to)
  const places = tellingPlaces(matter, part).filter((at) => !free.has(at) && !spoken.read.has(at) && !inTitle(at))
  const titles = named.map((title) => ({ title, proofs: titleProofs(matter, title, titled) }))
  return { matter, part, pool, titles, spoken, places, cover: coverOf(matter, places, pool) }
}

function judgeBeside(matter: Matter, part: Part, pool: readonly Proof[]): PartVerdict {
  const read = readBeside({ matter, part, pool })
  const bare = uncovered(read.cover)
  const often = wrongOften(matter, part, pool, bare)
  const empty = standIns(matter, part, bare, read.cover, pool)
  const filled = bare.filter((at) => !empty.has(at))
  const bad = read.places.filter(
    (at) =>
      (bare.includes(at) &&
        (!empty.has(at) || often.includes(at)) &&
        !isBecoming(matter, at) &&
        !(at === part.from && pool.some((proof) => managesThing(matter, at, proof, read.cover))) &&
        !isInChargeOfThem(matter, at, read.cover) &&
        !achieves(matter, part, at, read.cover) &&
        !isLess(matter, part, at, read.cover) &&
        !isSoft(matter, part, at, filled, read.cover) &&
        !isOfChange(matter.line, at, pool)) ||
      isOnlyName(matter, at, read.cover.get(at) ?? []),
  )
  const found = [...plainFindings(read), ...bad.map((at) => finding(matter, kindAt(matter, at), at))]
  const findings = found.length > 0 ? found : deeper(read).map((at) => finding(matter, 'level', at))
  const proofs = usedOf(
    read.cover,
    read.titles.flatMap((one) => one.proofs),
  )
  return { findings, proofs }
}

const BECOMING = new Set('became become becoming wurde werde devenu devenue werd'.split(' '))

/** "Became a signal engineer in 2021": the title behind it is what needs a proof. */
const isBecoming = ({ line }: Matter, at: number): boolean =>
  BECOMING.has(line.read.words[at]?.plain ?? '') && line.titles.some(({ from }) => from > at && from <= at + 2)

function finding({ line }: Matter, kind: ClaimKind, from: number, to = from + 1): Finding {
  const { words } = line.read
  return { kind, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** What is wrong by itself: titles, figures, times, languages. */
function plainFindings({ matter, part, pool, titles, spoken, places, cover }: Read): Finding[] {
  const inside = spansInside(matter, part)
  const told = pool.filter((proof) => places.length > 1 && places.every((at) => cover.get(at)?.includes(proof)))
  const untrue = titles.filter(({ proofs }) => proofs.length === 0)
  return [
    ...untrue.map(({ title }) => finding(matter, 'title', title.from, title.to)),
    ...wrongFigures(matter, part, pool).map((figure) => ofFigure(matter, figure)),
    ...[...wrongSpans(inside, pool), ...stretchedSpans(inside, told)].map(({ from, to }): Finding => ({
      kind: 'date',
      start: from,
      end: to,
    })),
    ...spoken.wrong.map((at) => finding(matter, 'level', at)),
    ...wrongEvery(matter, part, pool).map((at) => finding(matter, 'number', at - 1, at + 1)),
    ...[...wrongNamed(matter, part, pool), ...wrongAgent(matter, part, pool, places)].map((at) =>
      finding(matter, 'title', part.from, at + 1),
    ),
  ]
}

/** "More than 5 years" is one claim, with its bound and its unit. */
function ofFigure(matter: Matter, { from, to, start, end }: Figure): Finding {
  const whole = finding(matter, 'number', from, to)
  return { kind: 'number', start: Math.min(start, whole.start), end: Math.max(end, whole.end) }
}

/** "Analyst with a degree from Lakeview": the school names no employer. */
const isOfSchool = (pool: readonly Proof[]): boolean =>
  pool.some(({ fact }) => fact.part === 'education') &&
  pool.every(({ fact }) => fact.of === null || fact.part === 'education')

/** What only shows once every word is proven by itself. */
function deeper({ matter, part, places, pool, cover }: Read): readonly number[] {
  const topped = places.filter((at) => {
    const proofs = cover.get(at) ?? []
    return isTopped(matter, at, proofs) || (at === part.from && isLessened(matter, at, proofs))
  })
  if (topped.length > 0) return topped
  const shares = wrongShares(matter, part, cover)
  if (shares.length > 0) return shares
  const added = addedBeside(matter, part, places, pool)
  if (added.length > 0) return added
  const loose = looseVerbs(matter, part, places, pool, cover)
  if (loose.length > 0) return loose
  const purposes = [...doneForAnother(matter, part, cover), ...promoted(matter, part, places, cover)]
  if (purposes.length > 0) return purposes
  const swapped = wrongWays(matter, part, pool)
  if (swapped.length > 0) return swapped
  if (isInflated(matter, part, places, pool))
    return [matter.line.read.words[part.from]?.small ? (doingAt(matter, part) ?? part.from) : part.from]
  return isScattered(cover) || unbound(matter, part, places, cover) !== null ? places.slice(0, 1) : []
}

function usedOf(cover: ReadonlyMap<number, readonly Proof[]>, titled: readonly Proof[]): Proof[] {
  const counts = new Map<Proof, number>()
  for (const proofs of cover.values()) for (const proof of proofs) counts.set(proof, (counts.get(proof) ?? 0) + 1)
  const used = new Set(titled.slice(0, 1))
  for (const proofs of cover.values()) {
    const best = proofs.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]
    if (best) used.add(best)
  }
  return [...used]
}
