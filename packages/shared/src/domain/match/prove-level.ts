import { bandIn } from './level.ts'
import type { ReadResume } from './read-resume.ts'
import type { Proof } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'

const LEADING =
  /\b(?:lead|leading|led|manag(?:e|ed|ing)|supervis(?:e|ed|ing)|mentor(?:ed|ing)?|coach(?:ed|ing)) (?:\p{L}+ ){0,4}?(?:teams?|people|staff|nurses|engineers|developers|employees|colleagues|juniors?|trainees|apprentices)\b|\b(?:people|team|staff|line) (?:management|leadership)\b|\bleadership (?:experience|role|skills)|führungserfahrung|personalverantwortung|mitarbeiterführung|teamleitung|(?:leit|führ)\w* (?:\p{L}+ ){0,4}?(?:teams?|mitarbeit)|encadr|management d.(?:une |)équipe|gestión de equipos|lider|personas a cargo|leidinggeven|aansturen/iu

export const asksToLead = (sentence: string): boolean => LEADING.test(sentence)

export function proveLeading(read: ReadResume): Proof {
  const line =
    read.lines.find(({ text, kind }) => kind !== 'listed' && LEADING.test(text)) ??
    read.lines.find(({ text, kind }) => kind === 'position' && (bandIn(text) ?? 0) >= 4)
  return {
    kind: 'level',
    asks: 'experience of leading people',
    state: line ? 'met' : 'missing',
    share: line ? 1 : 0,
    weight: 0.5,
    evidence: line ? [evidenceOf(line)] : [],
    why: line ? 'Your résumé says that you have led people.' : 'Your résumé does not say that you have led people.',
    skills: [],
  }
}
