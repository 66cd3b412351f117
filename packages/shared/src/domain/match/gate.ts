import type { Evidence } from './resume-lines.ts'

export const GATES = ['country', 'visa', 'pay', 'site', 'level', 'language'] as const
export type GateId = (typeof GATES)[number]
export type GateStatus = 'pass' | 'fail' | 'unknown'

/** One condition without which the rest does not matter. */
export interface Gate {
  id: GateId
  status: GateStatus
  /** A sentence for the person. */
  why: string
  /** The words of the posting it rests on. */
  quote: string | null
  evidence: readonly Evidence[]
}

export const pass = (id: GateId, why: string, quote: string | null, evidence: readonly Evidence[] = []): Gate => ({
  id,
  status: 'pass',
  why,
  quote,
  evidence,
})
export const fail = (id: GateId, why: string, quote: string | null, evidence: readonly Evidence[] = []): Gate => ({
  id,
  status: 'fail',
  why,
  quote,
  evidence,
})
export const unknown = (id: GateId, why: string, quote: string | null = null): Gate => ({
  id,
  status: 'unknown',
  why,
  quote,
  evidence: [],
})
