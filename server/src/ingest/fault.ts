interface Kind {
  /** Whether it may go well a moment later. */
  again: boolean
  sentence: string
}

/** All that can go wrong with a source. The sentences name no address: some sources have their key in it. */
const FAULTS = {
  busy: { again: true, sentence: 'It asked to be left alone for a while.' },
  broken: { again: true, sentence: 'It had an error of its own.' },
  unreachable: { again: true, sentence: 'It could not be reached.' },
  cut: { again: true, sentence: 'The connection was cut before the answer was complete.' },
  slow: { again: true, sentence: 'It took too long to answer.' },
  empty: { again: true, sentence: 'It answered nothing.' },
  refused: { again: false, sentence: 'It refused the request: the key may be wrong or used up.' },
  gone: { again: false, sentence: 'What was asked for is not there any more.' },
  odd: { again: false, sentence: 'It answered with a status that nobody foresaw.' },
  large: { again: false, sentence: 'The answer is larger than any list of jobs should be.' },
  page: { again: false, sentence: 'It answered with a web page in place of data.' },
  shape: { again: false, sentence: 'The answer does not have the shape it should have.' },
  inside: { again: false, sentence: 'It led to an address that is not open to everybody.' },
  moved: { again: false, sentence: 'It led from one address to the next and to no answer.' },
} as const satisfies Record<string, Kind>
export type FaultCode = keyof typeof FAULTS

/** A request to a source that went wrong. */
export class SourceFault extends Error {
  readonly code: FaultCode
  /** How long it asked to be left alone. */
  readonly waitMs: number | null

  constructor(code: FaultCode, { detail, waitMs = null }: { detail?: string; waitMs?: number | null } = {}) {
    super(detail ? `${FAULTS[code].sentence} (${detail})` : FAULTS[code].sentence)
    this.code = code
    this.waitMs = waitMs
  }

  get again(): boolean {
    return FAULTS[this.code].again
  }
}

/** Thrown where the run has to stop here and can go on at that time. */
export class Pause extends Error {
  readonly until: number

  constructor(until: number, why: string) {
    super(why)
    this.until = until
  }
}

/** Somebody else holds the source now: nothing more may be written. */
export class HoldLost extends Error {}
