import type { Case } from './case.ts'
import type { Judged, FactorResult } from './factor.ts'
import { experienceFactor } from './factor-experience.ts'
import { placeFactor } from './factor-place.ts'
import { companyFactor, growthFactor, payFactor, recencyFactor } from './factor-rest.ts'
import { skillsFactor } from './factor-skills.ts'
import type { Gate } from './gate.ts'
import { countryGate, visaGate } from './gate-country.ts'
import { languageGate } from './gate-language.ts'
import { levelGate } from './gate-level.ts'
import { payGate } from './gate-pay.ts'
import { siteGate } from './gate-site.ts'
import type { Requirement } from './requirement.ts'
import { FACTORS } from './weights.ts'
import type { Factor, Weights } from './weights.ts'

/** Raised whenever the same inputs would give another number. */
export const MATCH_VERSION = 2
export const TOO_LITTLE_TEXT = 'too little text'

export interface Match {
  version: number
  /** Of everything the number was made from: the same hash, the same number. */
  hash: string
  /** 0 to 100 with the gates counted in. */
  score: number | typeof TOO_LITTLE_TEXT
  /** 0 to 100 as if no gate were broken: the sum of the factors' points. */
  fit: number | null
  /** Whose text is too short to say anything. */
  short: 'posting' | 'resume' | null
  gates: readonly Gate[]
  factors: readonly FactorResult[]
  ledger: readonly Requirement[]
  /** What it comes to, in a few sentences. */
  summary: readonly string[]
}

const JUDGES: Readonly<Record<Factor, (one: Case) => Judged>> = {
  skills: skillsFactor,
  place: placeFactor,
  experience: experienceFactor,
  pay: payFactor,
  company: companyFactor,
  growth: growthFactor,
  recency: recencyFactor,
}
const GATE_JUDGES: readonly ((one: Case) => Gate)[] = [
  countryGate,
  visaGate,
  payGate,
  siteGate,
  levelGate,
  languageGate,
]

/** Below this nothing can be told; a posting that does not list what it asks for needs more. */
const LEAST_WORDS = 8
const WORDS_FOR_TWO = 15
const WORDS_FOR_ONE = 40
const WORDS_UNLISTED = 80
/** What everybody says of everybody asks for nothing. */
const TELLING_WEIGHT = 0.25

function shortText({ read, pieces, ledger }: Case): Match['short'] {
  if (read.isEmpty) return 'resume'
  const words = pieces.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const asked = new Set(ledger.filter(({ weight }) => weight >= TELLING_WEIGHT).map(({ quote }) => quote)).size
  const least = [WORDS_UNLISTED, WORDS_FOR_ONE, WORDS_FOR_TWO][asked] ?? LEAST_WORDS
  return words < least ? 'posting' : null
}

/** With half of what the work asks for, all that surrounds it counts in full; a near office makes no strange work one's own. */
const COUNTS_FROM = 0.45
const FALLS = 1.5
/** What a broken gate leaves of the number, and each further one. */
const BROKEN = 0.4
const BROKEN_TOO = 0.85

/** Everything there is to say of one person beside one posting. */
export function judge(one: Case, weights: Weights, hash: string): Match {
  const gates = GATE_JUDGES.map((gate) => gate(one))
  const short = shortText(one)
  const factors = weigh(one, weights)
  const fit = sumOf(factors)
  const score: Match['score'] = short === null ? Math.round(fit * leftBy(gates)) : TOO_LITTLE_TEXT
  const rest = { version: MATCH_VERSION, hash, score, short, gates, factors, ledger: one.ledger }
  return { ...rest, fit: short === null ? Math.round(fit) : null, summary: summaryOf(rest, fit) }
}

const weigh = (one: Case, weights: Weights): FactorResult[] =>
  pointsOf(
    FACTORS.map((id) => {
      const { value, why } = JUDGES[id](one)
      return { id, weight: weights[id], value, why }
    }),
  )

/** 0 to 100 with other weights, the posting not read again. It orders and is never shown: it has no hash. */
export function scoreUnder({ gates, factors }: Pick<Match, 'gates' | 'factors'>, weights: Weights): number {
  const weighed = pointsOf(factors.map(({ id, value, why }) => ({ id, weight: weights[id], value, why })))
  return sumOf(weighed) * leftBy(gates)
}

const sumOf = (factors: readonly FactorResult[]): number => factors.reduce((sum, { points }) => sum + points, 0)

/** What the gates leave of the number. */
function leftBy(gates: readonly Gate[]): number {
  const broken = gates.filter(({ status }) => status === 'fail').length
  return broken === 0 ? 1 : BROKEN * BROKEN_TOO ** (broken - 1)
}

function pointsOf(judged: readonly Omit<FactorResult, 'points'>[]): FactorResult[] {
  const known = judged.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0)
  const core = judged.filter(({ id, value }) => (id === 'skills' || id === 'experience') && value !== null)
  const coreWeight = core.reduce((sum, { weight }) => sum + weight, 0)
  const own = core.reduce((sum, { value, weight }) => sum + (value ?? 0) * weight, 0) / (coreWeight || 1)
  const done = judged.find(({ id }) => id === 'experience')?.value ?? 0
  // Work in a field near by may share no skill with it and still be within reach.
  const around = coreWeight === 0 ? 1 : Math.max(done, Math.min(1, own / COUNTS_FROM) ** FALLS)
  return judged.map(({ id, weight, value, why }): FactorResult => {
    const counts = id === 'skills' || id === 'experience' ? 1 : around
    return { id, weight, value, why, points: known === 0 ? 0 : (100 * (value ?? 0) * weight * counts) / known }
  })
}

function summaryOf(
  { score, short, gates, factors }: Pick<Match, 'score' | 'short' | 'gates' | 'factors'>,
  fit: number,
): string[] {
  if (short === 'resume') return ['Your résumé says too little to compare it with anything.']
  if (short === 'posting') return ['The posting says too little to be judged.']
  const broken = gates.filter(({ status }) => status === 'fail').map(({ why }) => why)
  const cost =
    broken.length > 0 ? [`The work itself fits ${Math.round(fit)} of 100; it counts ${score} because of this.`] : []
  const core = factors.filter(
    ({ id, value }) => value !== null && (id === 'skills' || id === 'experience' || id === 'place'),
  )
  return [...broken, ...cost, ...core.map(({ why }) => why)]
}
