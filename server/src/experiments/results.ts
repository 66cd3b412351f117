import { OUTCOMES, stateOf } from './experiment.ts'
import type { Experiment, ExperimentState, Outcome } from './experiment.ts'
import { compare, peopleNeeded } from './two-proportions.ts'
import type { Comparison } from './two-proportions.ts'

/** People who were shown a variant, and how many of them came to each outcome at least once. */
export interface VariantCount {
  id: string
  people: number
  reached: Record<Outcome, number>
}

export const VERDICTS = ['not-yet', 'too-few', 'no-difference', 'difference'] as const
type Verdict = (typeof VERDICTS)[number]

export interface Results {
  id: string
  state: ExperimentState
  /** People that each variant needs before anything is told. */
  needed: number
  decides: Outcome
  variants: VariantCount[]
  /** Each variant beside the first; nothing before there are enough people. */
  comparisons: (Comparison & { variant: string; outcome: Outcome })[]
  verdict: Verdict
  sentence: string
}

const LEVEL = 0.05

/** Several variants have several chances to look good, so each is judged more strictly. */
const levelOf = ({ variants }: Experiment): number => LEVEL / (variants.length - 1)

export const neededFor = (experiment: Experiment): number =>
  peopleNeeded(experiment.base, experiment.lift, levelOf(experiment))

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const points = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)} points`

function comparisonsOf(experiment: Experiment, [first, ...others]: VariantCount[]): Results['comparisons'] {
  if (!first) return []
  const level = levelOf(experiment)
  const beside = (other: VariantCount, outcome: Outcome) => {
    const before = { hits: first.reached[outcome], of: first.people }
    const compared = compare(before, { hits: other.reached[outcome], of: other.people }, level)
    return Object.assign(compared, { variant: other.id, outcome })
  }
  return others.flatMap((other) => OUTCOMES.map((outcome) => beside(other, outcome)))
}

function waitingFor(state: ExperimentState, fewest: number, needed: number): Pick<Results, 'verdict' | 'sentence'> {
  const have = `${fewest} of the ${needed} people that each variant needs`
  return state === 'ended'
    ? { verdict: 'too-few', sentence: `It ended with ${have}, so nothing can be told.` }
    : { verdict: 'not-yet', sentence: `Not yet: the smallest variant has ${have}.` }
}

function verdictOf(experiment: Experiment, comparisons: Results['comparisons']): Pick<Results, 'verdict' | 'sentence'> {
  const level = levelOf(experiment)
  const deciding = comparisons.filter(({ outcome }) => outcome === experiment.decides)
  const found = deciding.filter(({ p }) => p < level)
  const said = (found.length > 0 ? found : deciding).map(
    ({ variant, difference, low, high }) =>
      `${variant} ${points(difference)} (${points(low)} to ${points(high)} with ${percent(1 - level)} confidence)`,
  )
  return found.length > 0
    ? { verdict: 'difference', sentence: `People who ${experiment.decides} a job: ${said.join(', ')}.` }
    : { verdict: 'no-difference', sentence: `No difference that chance does not explain: ${said.join(', ')}.` }
}

/**
 * Whoever looks again and again until something shows will see something. So nothing is told before each variant has the
 * number of people that was worked out beforehand.
 */
export function resultsOf(experiment: Experiment, variants: VariantCount[], now: number): Results {
  const state = stateOf(experiment, now)
  const needed = neededFor(experiment)
  const fewest = Math.min(...variants.map(({ people }) => people))
  const enough = fewest >= needed
  const comparisons = enough ? comparisonsOf(experiment, variants) : []
  return {
    id: experiment.id,
    state,
    needed,
    decides: experiment.decides,
    variants,
    comparisons,
    ...(enough ? verdictOf(experiment, comparisons) : waitingFor(state, fewest, needed)),
  }
}
