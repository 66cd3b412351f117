import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillSpan } from '../skills/skill.ts'
import { LICENCES } from './licences.ts'
import type { ReadLine, ReadResume } from './read-resume.ts'
import type { Proof } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'
import { shareOf, termsOf } from './terms.ts'
import { showsSkill } from './skill-shows.ts'

/** Everybody has one and few write it down. */
const OFTEN_LEFT_OUT = new Set(['driving', 'firstaid'])

const SAID_IN_WORDS = 0.8

const isPaper = ({ kind }: ReadLine): boolean => kind === 'certificate' || kind === 'education'

/** A certificate of the same name that no list knows. */
function inWords(sentence: string, read: ReadResume): ReadLine | undefined {
  const wanted = new Set(termsOf(sentence))
  return read.lines.find((line) => isPaper(line) && shareOf(wanted, line.terms) >= SAID_IN_WORDS)
}

/** Licences and certificates a sentence asks for. Of several names for the same thing one is enough, of several things the best. */
export function proveLicence(
  sentence: string,
  spans: readonly SkillSpan[],
  read: ReadResume,
  lexicon: Lexicon,
): Proof | null {
  const licence = Object.entries(LICENCES).find(([, { words }]) => words.test(sentence))
  if (!licence && spans.length === 0) return null
  const line = licence ? read.lines.find(({ text }) => licence[1].words.test(text)) : undefined
  const shown = spans.map(({ id }) => showsSkill(id, read, lexicon)).toSorted((a, b) => b.share - a.share)[0]
  const found = line ?? inWords(sentence, read) ?? (shown?.share === 1 ? shown.line : undefined)
  const asks = licence?.[1].name ?? spans.map(({ name }) => name).join(' or ')
  const proof = { kind: 'certificate', asks, skills: [] } as const
  const weight = licence && OFTEN_LEFT_OUT.has(licence[0]) ? 0.25 : 1
  if (found)
    return { ...proof, weight, state: 'met', share: 1, evidence: [evidenceOf(found)], why: 'Your résumé names it.' }
  if (shown && shown.share > 0)
    return {
      ...proof,
      weight,
      state: 'partly',
      share: shown.share,
      evidence: shown.line ? [evidenceOf(shown.line)] : [],
      why: shown.why,
    }
  return { ...proof, weight, state: 'missing', share: 0, evidence: [], why: `Your résumé does not name ${asks}.` }
}
