import type { Evidence } from './resume-lines.ts'

export type Kind = 'skill' | 'years' | 'degree' | 'certificate' | 'language' | 'level' | 'other'
export type Need = 'must' | 'nice'
export type State = 'met' | 'partly' | 'missing'

/** A sentence of the posting that asks for something, before it is asked what for. */
export interface Wish {
  quote: string
  /** Where it stands in the posting's text; null where the page gave it apart from its text. */
  at: { start: number; end: number } | null
  need: Need
}

/** What the résumé has to say to one thing that is asked for. */
export interface Proof {
  kind: Kind
  /** What is asked for, in a few words. */
  asks: string
  state: State
  /** How much of it is there, 0 to 1. */
  share: number
  /** How much it counts beside the other requirements. */
  weight: number
  evidence: readonly Evidence[]
  /** A sentence for the person. */
  why: string
  skills: readonly SkillProof[]
}

export interface SkillProof {
  id: string
  name: string
  state: State
}

/** One line of the ledger. */
export type Requirement = Wish & Proof

const NEARLY_ALL = 0.8
const HARDLY_ANY = 0.25

export const stateOf = (share: number): State =>
  share >= NEARLY_ALL ? 'met' : share >= HARDLY_ANY ? 'partly' : 'missing'
