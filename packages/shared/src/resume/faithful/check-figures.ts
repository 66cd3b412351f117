import { tellingPlaces } from './cover.ts'
import type { Matter } from './cover.ts'
import { changeBy } from './changes.ts'
import { isWorked } from './durations.ts'
import type { Proof } from './evidence.ts'
import { PER, RATES, UNITS } from './number-words.ts'
import type { Bound, Figure } from './numbers.ts'
import type { Part } from './parts.ts'
import { isSpelledOut, saysWord } from './same-words.ts'
import { saidIn } from './statement.ts'
import type { Statement } from './statement.ts'

/** What a figure must be said as, for a line to say it so. */
const FROM: Readonly<Record<Bound, ReadonlySet<Bound>>> = {
  exact: new Set(['exact', 'about', 'over', 'least']),
  about: new Set(['exact', 'about', 'over', 'least', 'nearly']),
  over: new Set(['over']),
  least: new Set(['exact', 'least', 'over']),
  up: new Set(['up', 'exact']),
  nearly: new Set(['nearly']),
  under: new Set(['under']),
}

const ROOM = 1e-9
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * ROOM

function isSameAmount(line: Figure, proof: Figure): boolean {
  if (line.unit !== proof.unit) return false
  if (line.rate !== null && line.rate !== proof.rate && line.rate !== proof.rateBefore) return false
  if (line.way !== null && proof.way !== null && line.way !== proof.way) return false
  if (line.values.some((value) => proof.values.some((other) => near(value, other))))
    return FROM[line.bound].has(proof.bound)
  // "More than 40" is true of 47.
  const isLess =
    line.bound === 'over' &&
    proof.values.every((other) => line.values.every((value) => other > value && other <= value * 1.5))
  return isLess && (proof.bound === 'exact' || proof.bound === 'over')
}

const WINDOW = 4
const LINKS = new Set(['of', 'von', 'de', 'van', 'd', 'a', 'an', 'the'])

interface Around {
  behind: number[]
  before: number[]
}

/** The telling words right behind a figure and before it, up to the next figure. */
function around({ read, figures, spans }: Statement, figure: Figure, strict: boolean): Around {
  const isFigure = (at: number): boolean => figures.some(({ from, to }) => at >= from && at < to)
  const isDate = (at: number): boolean => {
    const word = read.words[at]
    return word !== undefined && spans.some(({ from, to }) => word.start >= from && word.end <= to)
  }
  const walk = (start: number, step: 1 | -1): number[] => {
    const found: number[] = []
    if (strict && step > 0 && read.words[start - 1]?.ends !== '') return found
    if (strict && step < 0 && read.words[start]?.ends !== '') return found
    for (let at = start; found.length < WINDOW; at += step) {
      const word = read.words[at]
      if (!word || isFigure(at) || isDate(at) || read.words[step > 0 ? at - 1 : at]?.ends === 'sentence') break
      if (strict && read.words[step > 0 ? at - 1 : at]?.ends !== '' && at !== start) break
      // "50 a day": a day is no thing that is counted.
      if (RATES.has(word.plain) && step > 0 && PER.has(read.words[at - 1]?.plain ?? '')) continue
      if (!word.small) found.push(at)
      else if (strict && !LINKS.has(word.plain)) break
    }
    return found
  }
  // What stands behind "8–12" is said of both.
  const range = figures.find((other) => isRange(read.words, figure, other))
  const start = figures.find(
    (other) => other !== figure && isRange(read.words, other, figure) && read.words[other.to]?.plain !== 'of',
  )
  return { behind: walk((range ?? figure).to, 1), before: walk((start ?? figure).from - 1, -1) }
}

const isRange = (words: Statement['read']['words'], one: Figure, other: Figure): boolean =>
  (other.from === one.to && other.start - one.end < 4) ||
  (other.from === one.to + 1 && RANGE.has(words[one.to]?.plain ?? ''))
const RANGE = new Set(['to', 'bis', 'a', 'tot', 'or', 'of'])

const PERSONS = new Set(
  'people persons person attendees participants employees staff workers colleagues members personen mitarbeiter leute personnes personas mensen medewerkers'.split(
    ' ',
  ),
)
const isPersons = ({ read }: Statement, at: number): boolean => PERSONS.has(read.words[at]?.plain ?? '')

const TIMES = new Set(['year', 'month', 'week'])
const LASTING = /^(?:for|pendant|durante|wahrend|over|during)$/

/** "In a year" is "within one year". */
const isOneOf = ({ read: { words } }: Statement, unit: string | null): boolean =>
  words.some(
    ({ plain }, at) =>
      UNITS.get(plain) === unit &&
      /^(?:an?|one|ein|einem|einer|une?|una?|een)$/.test(words[at - 1]?.plain ?? '') &&
      /^(?:in|within|for|after|over|en|pendant|durante|binnen|innerhalb)$/.test(words[at - 2]?.plain ?? ''),
  )

/** Whether a figure of the evidence counts the same things as one of the line. */
function isOfTheSame({ line, meanings }: Matter, figure: Figure, proof: Proof, other: Figure): boolean {
  const own = around(line, figure, figure.unit === null)
  const theirs = around(proof, other, false)
  const matches = (places: readonly number[], there: readonly number[]): boolean =>
    places.some(
      (at) =>
        there.some(
          (place) =>
            saysWord(line, at, saidIn(proof, { from: place, to: place + 1 }, meanings), proof.read.tongue) ||
            isShort(proof, place, line, at),
        ) || spansPhrase(line, at, proof, there, meanings),
    )
  if (theirs.behind.length === 0 && theirs.before.length === 0) {
    // "14 deals in 2021 and 9 in 2022": the same are counted.
    const former = proof.figures.findLast(({ to, unit }) => to <= other.from && unit === null)
    if (former && other.unit === null) theirs.behind.push(...around(proof, former, false).behind)
  }
  const all = [...theirs.behind, ...theirs.before]
  const linked = around(line, figure, true).behind
  // "Seven years of self-employment".
  if (figure.unit !== null && line.read.words[figure.to]?.plain === 'of' && linked.length > 0)
    return matches(linked, all)
  // "For four years": the whole sentence is about that time.
  if (TIMES.has(figure.unit ?? '') && LASTING.test(line.read.words[figure.from - 1]?.plain ?? '')) return true
  if (figure.unit !== null) {
    const words = [...own.behind, ...own.before]
    return words.length === 0 || all.length === 0 || matches(words, all)
  }
  if (isPersons(line, own.behind[0] ?? figure.to) && isPersons(proof, other.to)) return true
  // "A group of ten in a nursery": what is counted stands before.
  const isBefore = theirs.behind.length === 0 || proof.read.words[other.to]?.small === true
  if (own.behind.length > 0) return matches(own.behind, isBefore ? all : theirs.behind)
  return own.before.length === 0 || matches(own.before, all)
}

/** "250 stock keeping units" are "250 SKUs". */
function isShort({ read }: Statement, place: number, line: Statement, at: number): boolean {
  const text = read.words[place]?.text.replace(/s$/, '') ?? ''
  return /^\p{Lu}{2,6}$/u.test(text) && isSpelledOut(line.read.words, at, text.toLowerCase())
}

/** A phrase of several words beside the figure: "unit tests". */
function spansPhrase(
  line: Statement,
  at: number,
  proof: Proof,
  there: readonly number[],
  meanings: Matter['meanings'],
): boolean {
  const [from, to] = [Math.min(...there), Math.max(...there) + 1]
  return (
    there.length > 1 &&
    to - from <= WINDOW + 2 &&
    proof.senses.some((sense) => sense.to - sense.from > 1 && sense.from >= from && sense.to <= to) &&
    saysWord(line, at, saidIn(proof, { from, to }, meanings), proof.read.tongue)
  )
}

/** The figures of a part that nothing in the pool proves. */
export function wrongFigures(matter: Matter, part: Part, pool: readonly Proof[]): Figure[] {
  const inside = matter.line.figures.filter(({ from }) => from >= part.from && from < part.to)
  return inside.filter((figure) => !isProven(matter, part, figure, pool))
}

function isProven(matter: Matter, part: Part, figure: Figure, pool: readonly Proof[]): boolean {
  const isWhole = !/[.,]/.test(matter.line.read.text.slice(figure.start, figure.end))
  if (figure.values.includes(1) && isWhole && figure.unit === null && tellingPlaces(matter, part).length > 0)
    return true
  if (figure.values.includes(1) && figure.unit !== null && pool.some((proof) => isOneOf(proof, figure.unit)))
    return true
  const shared = isOfEach(matter.line, figure)
  const said = pool.some((proof) =>
    proof.figures.some(
      (other) =>
        !isDenied(proof, other) &&
        (!shared || isOfEach(proof, other)) &&
        isSameAmount(figure, other) &&
        isOfTheSame(matter, figure, proof, other),
    ),
  )
  return said || isWorked(figure, pool) || changeBy(matter.line, figure, pool) !== null
}

const EACH = new Set('each every jeder jedem jede chacun chacune chaque cada elk elke'.split(' '))

/** "40 on each of three sites" are more than 40 on three. */
const isOfEach = ({ read: { words } }: Statement, { from }: Figure): boolean =>
  [words[from - 1], words[from - 2], words[from - 3]].some(
    (word, back) => word !== undefined && EACH.has(word.plain) && (back === 0 || words[from - 1]?.small === true),
  )

const isDenied = ({ parts }: Proof, { from }: Figure): boolean =>
  parts.some((part) => part.negated && from >= part.from && from < part.to)
