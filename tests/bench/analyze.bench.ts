import { matchOf } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { analyze } from '@rolecall/shared/resume/analyze.ts'
import { limitRow, median, milliseconds, race } from './harness.ts'
import type { Row } from './harness.ts'
import { readPairs } from './match-pairs.ts'

const LIMIT_MS = 50
const MOST_TIMES_MATCH = 8
const WARM_ROUNDS = 3

/** Every pair analysed, each timed, beside the match alone that every analysis holds. */
export async function bench(): Promise<Row[]> {
  const lexicon = await loadLexicon()
  const pairs = readPairs().flatMap(({ resume, profile, today, postings }) =>
    postings.map(({ posting }) => ({ resume, profile, today, posting, lexicon })),
  )
  const judge = (pair: (typeof pairs)[number]) => matchOf({ ...pair, weights: DEFAULT_WEIGHTS })
  const times: number[] = []
  const whole = (pair: (typeof pairs)[number]): void => {
    const started = performance.now()
    analyze({ ...pair, match: judge(pair) })
    times.push(performance.now() - started)
  }
  const [analysis, match] = await race([
    { name: 'analysis', size: pairs.length, run: () => pairs.forEach(whole) },
    { name: 'the match alone', size: pairs.length, run: () => pairs.map(judge) },
  ])
  // The first rounds find out how often to call, and warm up.
  const warm = times.slice(pairs.length * WARM_ROUNDS)
  const ratio = (analysis?.median ?? 0) / (match?.median ?? 1)
  return [
    limitRow(`an analysis without a key, middle of ${pairs.length} pairs`, median(warm), LIMIT_MS, 'ms'),
    {
      what: 'an analysis beside the match alone',
      measured: milliseconds(analysis?.median ?? 0),
      against: `${match?.name ?? ''} ${milliseconds(match?.median ?? 0)}`,
      ratio: `${ratio.toFixed(2)} ×`,
      bar: `≤ ${MOST_TIMES_MATCH} ×`,
      ok: ratio <= MOST_TIMES_MATCH,
    },
  ]
}
