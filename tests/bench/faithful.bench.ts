import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { checkLine } from '@rolecall/shared/resume/faithful.ts'
import {
  factsOfPair,
  isHeldOut,
  readFreer,
  readPairs,
  readRewrites,
  readRewritesHeldOut,
  readTypical,
  readTypicalHeldOut,
  scorePairs,
} from './faithful-pairs.ts'
import type { FaithfulScore } from './faithful-pairs.ts'
import { limitRow, milliseconds, race } from './harness.ts'
import type { Row } from './harness.ts'

const MOST_MS = 2
const MOST_REFUSED = 5
const MOST_REFUSED_FREER = 32
/** Additions in the plainest words are the hardest to see. */
const LEAST_CAUGHT = 0.98
const MOST_REFUSED_UNSEEN = 40
const MOST_REFUSED_REWRITES = 23
const MOST_REFUSED_TYPICAL = 15
const MOST_REFUSED_TYPICAL_HELD_OUT = 20

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** Refusing is what is measured: precision is how much of what it refuses was invented, recall how much of what was invented. */
function scoreRows(
  what: string,
  { honest, invented, refused, missed }: FaithfulScore,
  most = MOST_REFUSED,
  leastCaught = 1,
): Row[] {
  const caught = invented - missed.length
  return [
    {
      what: `${what}: inventions refused`,
      measured: `recall ${percent(caught, invented)} (${caught} of ${invented}), precision ${percent(caught, caught + refused.length)}`,
      against: '–',
      ratio: '–',
      bar: `${100 * leastCaught} %`,
      ok: caught >= invented * leastCaught,
    },
    limitRow(`${what}: honest lines refused, of ${honest}`, (100 * refused.length) / honest, most, '%'),
  ]
}

export async function bench(flags: string[]): Promise<Row[]> {
  const lexicon = await loadLexicon()
  const pairs = readPairs()
  const scores = {
    'all pairs': scorePairs(pairs, lexicon),
    'the third held out': scorePairs(pairs.filter(isHeldOut), lexicon),
    'the other two thirds': scorePairs(
      pairs.filter((pair) => !isHeldOut(pair)),
      lexicon,
    ),
  }
  if (flags.includes('--wrong')) {
    const { refused, missed } = scores['all pairs']
    for (const { id, label, line } of [...refused, ...missed]) console.log(`${id} ${label}: ${line}`)
  }
  const beside = pairs.slice(0, 100).map((pair) => ({ line: pair.line, facts: factsOfPair(pair) }))
  const run = (): unknown => beside.map(({ line, facts }) => checkLine(line, facts, { lexicon }))
  const [speed] = await race([{ name: 'a line', size: beside.length, run }], 3)
  return [
    ...Object.entries(scores).flatMap(([what, score]) => scoreRows(what, score)),
    ...scoreRows('said freely', scorePairs(readFreer(), lexicon), MOST_REFUSED_FREER),
    ...scoreRows('rewrites of one line', scorePairs(readRewrites(), lexicon), MOST_REFUSED_REWRITES, LEAST_CAUGHT),
    ...scoreRows('rewrites held out', scorePairs(readRewritesHeldOut(), lexicon), MOST_REFUSED_UNSEEN),
    ...scoreRows('typical rewrites', scorePairs(readTypical(), lexicon), MOST_REFUSED_TYPICAL, LEAST_CAUGHT),
    ...scoreRows(
      'typical ones held out',
      scorePairs(readTypicalHeldOut(), lexicon),
      MOST_REFUSED_TYPICAL_HELD_OUT,
      LEAST_CAUGHT,
    ),
    limitRow('a line beside its facts', speed?.median ?? 0, MOST_MS, 'ms', milliseconds(speed?.highest ?? 0)),
  ]
}
