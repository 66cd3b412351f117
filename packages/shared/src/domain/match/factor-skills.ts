import type { Case } from './case.ts'
import type { Judged } from './factor.ts'
import { nothingKnown } from './factor.ts'
import { ABOUT_FIRM } from './need-words.ts'
import type { Requirement } from './requirement.ts'
import { showsSkill } from './skill-shows.ts'
import { shareOf, termsOf } from './terms.ts'

const NICE = 0.4
const OF_LEDGER = 0.6
const OF_SKILLS = 0.25
const OF_WORDS = 0.15
/** With this many skills in its text, or this many requirements, a posting can be judged by them alone. */
const PLENTY = 4
/** A résumé that shares this part of a posting's words speaks of the same work. */
const ENOUGH_WORDS = 0.4
const LEAST_WORDS = 8
/** Years and level are weighed by the experience. */
const ELSEWHERE = new Set(['years', 'level'])

interface Part {
  share: number
  weight: number
}

const meanOf = (parts: readonly Part[]): number | null => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? null : parts.reduce((sum, { share, weight }) => sum + share * weight, 0) / whole
}

export function skillsFactor(one: Case): Judged {
  const asked = one.ledger.filter(({ kind }) => !ELSEWHERE.has(kind))
  const ledger = meanOf(asked.map((line) => ({ share: line.share, weight: weightOf(line) })))
  const skills = ownSkills(one)
  const words = ownWords(one)
  const value = meanOf([
    { share: ledger ?? 0, weight: ledger === null ? 0 : OF_LEDGER * Math.min(1, (asked.length + 1) / PLENTY) },
    { share: skills.share, weight: OF_SKILLS * Math.min(1, skills.of / PLENTY) },
    { share: words ?? 0, weight: words === null ? 0 : OF_WORDS },
  ])
  if (value === null) return nothingKnown('The posting names nothing that a résumé could prove.')
  return { value, why: whyOf(asked, skills) }
}

const weightOf = ({ need, weight }: Requirement): number => weight * (need === 'must' ? 1 : NICE)

/** Of all the skills the posting names, its tasks included, the part that the résumé shows. */
function ownSkills({ spans, read, lexicon }: Case): { share: number; of: number } {
  const found = spans.filter(({ category }) => category !== 'soft' && category !== 'language')
  const ids = new Set(found.map(({ id }) => id))
  let sum = 0
  for (const id of ids) sum += showsSkill(id, read, lexicon).share
  return { share: ids.size === 0 ? 0 : sum / ids.size, of: ids.size }
}

function ownWords({ pieces, posting, read }: Case): number | null {
  const telling = pieces.filter(({ text }) => !ABOUT_FIRM.test(text)).map(({ text }) => text)
  const terms = new Set(termsOf([posting.title, ...telling].join('\n')))
  return terms.size < LEAST_WORDS ? null : Math.min(1, shareOf(terms, read.terms) / ENOUGH_WORDS)
}

function whyOf(asked: readonly Requirement[], skills: { share: number; of: number }): string {
  const musts = asked.filter(({ need }) => need === 'must')
  const lines = musts.length > 0 ? musts : asked
  if (lines.length > 0) {
    const met = lines.filter(({ state }) => state === 'met').length
    const partly = lines.filter(({ state }) => state === 'partly').length
    const also = partly > 0 ? `, ${partly} partly` : ''
    return `Your résumé shows ${met} of the ${lines.length} things it ${musts.length > 0 ? 'asks for' : 'would like'}${also}.`
  }
  return skills.of > 0
    ? `It lists no requirements; of the ${skills.of} skills in its text your résumé shows about ${Math.round(skills.share * skills.of)}.`
    : 'It lists no requirements; this is judged by the words you share.'
}
