import { SOFT } from './need-words.ts'
import type { ReadLine, ReadResume } from './read-resume.ts'
import type { Proof } from './requirement.ts'
import { stateOf } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'
import { shareOf, termsOf } from './terms.ts'

/** Nobody uses every word of a posting: this part of them is as good as all. */
const ENOUGH = 0.55

/** What no list knows: whether the résumé speaks of the same things, by its words. */
export function proveOther(sentence: string, read: ReadResume): Proof {
  const wanted = new Set(termsOf(sentence))
  const best = bestLine(wanted, read)
  const inLine = best ? shareOf(wanted, best.terms) : 0
  // One line that says much of it says more than words scattered over the whole résumé.
  const share = Math.min(1, (shareOf(wanted, read.terms) + inLine) / 2 / ENOUGH)
  const soft = SOFT.test(sentence)
  const state = wanted.size === 0 ? 'partly' : stateOf(share)
  return {
    kind: 'other',
    asks: sentence.length > 80 ? `${sentence.slice(0, 77)}…` : sentence,
    state,
    share: wanted.size === 0 ? 0.5 : share,
    weight: soft || wanted.size === 0 ? 0.1 : 0.4,
    evidence: best && state !== 'missing' ? [evidenceOf(best)] : [],
    why:
      state === 'met'
        ? 'Your résumé speaks of the same.'
        : state === 'partly'
          ? 'Your résumé speaks of some of it.'
          : soft
            ? 'Your résumé does not show it; few do.'
            : 'Your résumé does not speak of it.',
    skills: [],
  }
}

function bestLine(wanted: ReadonlySet<string>, read: ReadResume): ReadLine | null {
  let [best, most]: [ReadLine | null, number] = [null, 0]
  for (const line of read.lines) {
    const share = shareOf(wanted, line.terms)
    if (share > most) [best, most] = [line, share]
  }
  return best
}
