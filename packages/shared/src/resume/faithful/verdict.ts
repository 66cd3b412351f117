export type ClaimKind =
  | 'employer'
  | 'title'
  | 'date'
  | 'number'
  | 'skill'
  | 'degree'
  | 'certificate'
  | 'place'
  | 'level'
  | 'other'

/** Something a line says of the person that nothing they said proves. */
export interface Claim {
  /** As the line writes it: `line.slice(at.start, at.end)`. */
  text: string
  kind: ClaimKind
  at: { start: number; end: number }
  /** What to ask the person; their answer becomes a fact. */
  question: string
}

export interface Verdict {
  supported: boolean
  /** A sentence for the person. */
  reason: string
  /** The ids of the facts that the line rests on. */
  evidence: readonly string[]
  unsupported: readonly Claim[]
}
