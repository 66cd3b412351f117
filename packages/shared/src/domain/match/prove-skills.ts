import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillSpan } from '../skills/skill.ts'
import { ANY_OF, OR } from './need-words.ts'
import type { ReadResume, Shown } from './read-resume.ts'
import { stateOf } from './requirement.ts'
import type { Proof } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'
import { showsSaid } from './skill-shows.ts'
import { shareOf, termsOf } from './terms.ts'

/** What a sentence says beside its skills counts as half a skill. */
const BESIDE = 0.5
const LEAST_BESIDE = 2

interface Known {
  span: SkillSpan
  shown: Shown
}

/** The skills of a sentence; where any one of several will do, the best of them counts. */
export function proveSkills(sentence: string, spans: readonly SkillSpan[], read: ReadResume, lexicon: Lexicon): Proof {
  const groups = choicesIn(sentence, spans).map((group) =>
    group
      .map((span): Known => ({ span, shown: showsSaid(sentence.slice(span.start, span.end), span, read, lexicon) }))
      .toSorted((a, b) => b.shown.share - a.shown.share),
  )
  const best = groups.flatMap((group) => group.slice(0, 1))
  const sum = best.reduce((total, { shown }) => total + shown.share, 0)
  const share = best.length === 0 ? 0 : sum / best.length
  const beside = wordsBeside(sentence, spans)
  const count = beside.size < LEAST_BESIDE ? 0 : BESIDE
  const lines = new Set(best.flatMap(({ shown }) => (shown.line ? [shown.line] : [])))
  return {
    kind: 'skill',
    asks: groups
      .map((group) =>
        group
          .map(({ span }) => span.name)
          .toSorted()
          .join(' or '),
      )
      .join(', '),
    state: stateOf(share),
    share: (sum + count * Math.min(1, shareOf(beside, read.terms) * 1.5)) / (best.length + count),
    weight: Math.min(2, Math.sqrt(best.length)),
    evidence: [...lines].map(evidenceOf),
    why: best.map(({ shown }) => shown.why).join(' '),
    skills: groups.flat().map(({ span, shown }) => ({ id: span.id, name: span.name, state: stateOf(shown.share) })),
  }
}

/** Skills joined by "or", by a slash or behind "such as" are a choice; each of the others is asked for by itself. */
function choicesIn(sentence: string, spans: readonly SkillSpan[]): SkillSpan[][] {
  const anyFrom = ANY_OF.exec(sentence)?.index ?? Number.POSITIVE_INFINITY
  const groups: SkillSpan[][] = []
  for (const [at, span] of spans.entries()) {
    const before = spans[at - 1]
    if (before && (before.start > anyFrom || isChoice(sentence, spans, at))) groups.at(-1)?.push(span)
    else groups.push([span])
  }
  return groups.map((group) => group.filter((one, i) => group.findIndex(({ id }) => id === one.id) === i))
}

/** The comma before this one leads up to an "or": "Java, Kotlin or Go". */
function isChoice(sentence: string, spans: readonly SkillSpan[], at: number): boolean {
  for (let next = at; next < spans.length; next++) {
    const gap = sentence.slice(spans[next - 1]?.end, spans[next]?.start)
    if (OR.test(gap)) return true
    if (!/^\s*,\s*$/.test(gap)) return false
  }
  return false
}

function wordsBeside(sentence: string, spans: readonly SkillSpan[]): ReadonlySet<string> {
  let rest = sentence
  for (const { start, end } of spans.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return new Set(termsOf(rest))
}
