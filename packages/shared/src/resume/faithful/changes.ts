import type { Proof } from './evidence.ts'
import type { Figure } from './numbers.ts'
import type { Statement } from './statement.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const LESS = set(`
  cut cuts cutting reduced reduces reducing reduction lowered lowers lowering shortened shortens shortening decreased decreases
  dropped fell down saved saves saving shrank shrunk
`)
const MORE = set(`
  raised raises raising increased increases increasing increase grew grows growing growth lifted lifts boosted up rose expanded
  extended gained doubled
`)

const ROOM = 0.5

interface Change {
  from: number
  to: number
  proof: Proof
}

/** "From 50 minutes to 6". */
const changesIn = (proof: Proof, unit: string | null): Change[] =>
  changesOf(proof, unit).map(({ from, to }) => ({ from, to, proof }))

const changesOf = ({ figures }: Statement, unit: string | null): { from: number; to: number }[] =>
  figures.flatMap((end, at) => {
    const start = figures[at - 1]
    const isChange =
      start?.way === 'from' &&
      end.way === 'to' &&
      end.from - start.to <= (start.unit === null ? 2 : 1) &&
      start.unit === end.unit
    const [from = 0, to = 0] = [start?.values[0], end.values[0]]
    return isChange && (unit === '%' || unit === end.unit) && from !== to ? [{ from, to }] : []
  })

/** The change that a figure such as "by 44 minutes" or "by 88 %" follows from. */
export function changeBy({ read }: Statement, figure: Figure, pool: readonly Proof[]): Change | null {
  const { values, unit, bound } = figure
  if (bound !== 'exact' && bound !== 'about') return null
  if (figure.way !== 'by') return null
  const says = (words: ReadonlySet<string>): boolean => read.words.some(({ plain }) => words.has(plain))
  const fits = ({ from, to }: Change): boolean => {
    const change = Math.abs(from - to)
    const said = unit === '%' ? (change / from) * 100 : change
    const isClose = values.some((value) => Math.abs(value - said) <= (unit === '%' ? ROOM : 1e-9))
    return isClose && (to < from ? says(LESS) && !says(MORE) : says(MORE) && !says(LESS))
  }
  return pool.flatMap((proof) => changesIn(proof, unit)).find(fits) ?? null
}

/** The verb that says which way it went follows from the figures too. */
export const isOfChange = (line: Statement, at: number, pool: readonly Proof[]): boolean => {
  const plain = line.read.words[at]?.plain ?? ''
  if (BETTER.has(plain)) return isFromTo(line, pool)
  return (
    (LESS.has(plain) || MORE.has(plain)) &&
    (line.figures.some((figure) => changeBy(line, figure, pool) !== null) || isFromTo(line, pool, LESS.has(plain)))
  )
}

/** Whether somebody calls a change better, only those who know the work can tell: the figures are theirs. */
const BETTER = set('improved improves improving improve optimised optimized')

/** "Went from 900 to 250" is told with both of its figures. */
const isFromTo = (line: Statement, pool: readonly Proof[], less?: boolean): boolean =>
  line.figures.some((figure) =>
    changesOf(line, figure.unit).some(({ from, to }) =>
      pool.some((proof) =>
        changesOf(proof, figure.unit).some(
          (known) => known.from === from && known.to === to && (less === undefined || less === to < from),
        ),
      ),
    ),
  )
