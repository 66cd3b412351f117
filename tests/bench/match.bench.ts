import { matcher } from '@rolecall/shared/domain/match/match.ts'
import { DEFAULT_WEIGHTS } from '@rolecall/shared/domain/match/weights.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { limitRow, milliseconds, race } from './harness.ts'
import type { Row } from './harness.ts'
import { readPairs } from './match-pairs.ts'
import type { MatchCase } from './match-pairs.ts'
import { bm25, ours, vectors } from './match-rankers.ts'
import { furthestMove, ownOrder, postingsOf, wholeOrder } from './match-scores.ts'
import { VARIANTS } from './match-variants.ts'

const BAR = 0.95
const LETTERS = 6_000
const MOST_TIMES_FLOOR = 8

function orderRow(what: string, own: number, others: Readonly<Record<string, number>>): Row {
  const best = Math.max(...Object.values(others))
  return {
    what,
    measured: `nDCG@10 ${own.toFixed(3)}`,
    against: Object.entries(others)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(', '),
    ratio: `${(own / best).toFixed(2)} ×`,
    bar: `≥ ${BAR} and above both`,
    ok: own >= BAR && own > best,
  }
}

const ABOUT =
  'Wrackline runs ferries, warehouses and a small shipyard on four coasts. Two thousand people work in eleven places, most of them for longer than ten years. The harbour office was rebuilt last spring; its canteen looks out over the slipway. Every summer the teams from all coasts meet for three days. '

/** As real postings are: some of the text asks, most of it tells. */
const lengthened = (posting: Posting): Posting => {
  const own = `${posting.description ?? ''}\n\nAbout us\n`
  const more = Math.max(0, LETTERS - own.length)
  return { ...posting, description: own + ABOUT.repeat(Math.ceil(more / ABOUT.length)).slice(0, more) }
}

async function speedRow(cases: readonly MatchCase[], lexicon: Lexicon): Promise<Row> {
  const postings = postingsOf(cases)
  const long = postings.map(lengthened)
  const judges = cases.map(({ resume, profile, today }) =>
    matcher({ resume, profile, lexicon, weights: DEFAULT_WEIGHTS, today }),
  )
  const [match, floor] = await race([
    { name: 'match', size: long.length, run: () => long.map((posting, at) => judges[at % judges.length]?.(posting)) },
    {
      name: 'finding the skills alone',
      size: long.length,
      run: () => long.map((one) => lexicon.find(one.description ?? '')),
    },
  ])
  const took = match?.median ?? Number.POSITIVE_INFINITY
  const least = floor?.median ?? 1
  return {
    what: `a match, posting of ${LETTERS} letters`,
    measured: milliseconds(took),
    against: `${floor?.name ?? ''} ${milliseconds(least)}`,
    ratio: `${(took / least).toFixed(2)} ×`,
    // On a machine that does nothing else the floor takes less than half a millisecond, and a match less than five.
    bar: `≤ ${MOST_TIMES_FLOOR} × the floor`,
    ok: took / least <= MOST_TIMES_FLOOR,
  }
}

export async function bench(): Promise<Row[]> {
  const cases = readPairs()
  const lexicon = await loadLexicon()
  const all = postingsOf(cases)
  const own = ours(lexicon)
  const others = { BM25: bm25(all), vectors: vectors(all) }
  const by = (order: typeof ownOrder): Record<string, number> =>
    Object.fromEntries(Object.entries(others).map(([name, ranker]) => [name, order(cases, ranker)]))
  return [
    orderRow(`order of ${all.length} pairs, each person’s own postings`, ownOrder(cases, own), by(ownOrder)),
    orderRow('the same among the postings of everybody', wholeOrder(cases, own), by(wholeOrder)),
    ...Object.keys(VARIANTS).map((name) =>
      limitRow(`the same résumé, other ${name}`, furthestMove(cases, own, name), 2, 'points'),
    ),
    await speedRow(cases, lexicon),
  ]
}
