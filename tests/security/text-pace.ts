import { cpuOf, timesAsLong } from '../support/pace.ts'

/** An expression may look at each character some hundred times, but not as often as there are characters. */
export const MOST_SCANS = 100
const PROSE = 'You will mend 3 signals, a b. '.repeat(3_400)

/** Looks at 100,000 characters once, as an expression without surprises does. */
const scan = cpuOf(() => PROSE.replace(/\s*[a-z]+ /gi, ''))

/** One scan as this machine does it at its best: what is quick beside it needs no closer look. */
const BEST_SCAN = Math.min(...Array.from({ length: 20 }, scan))

/** How many scans of a long text this work takes. */
export async function scansOf(work: () => unknown): Promise<number> {
  const timed = cpuOf(work)
  const first = timed() / BEST_SCAN
  return first < MOST_SCANS / 4 ? first : timesAsLong(timed, scan, MOST_SCANS)
}

export const scansToMatch = (expression: RegExp, text: string): Promise<number> =>
  scansOf(() => (expression.global ? text.replace(expression, '') : expression.test(text)))
