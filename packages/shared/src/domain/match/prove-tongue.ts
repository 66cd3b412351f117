import type { ReadResume } from './read-resume.ts'
import type { Proof } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'
import type { Tongue } from './tongues.ts'
import { tongueName } from './tongues.ts'

const STEPS = ['', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']
const wordsFor = ({ code, level }: Tongue): string =>
  level === null ? tongueName(code) : `${tongueName(code)} (about ${STEPS[level] ?? ''})`

export function proveTongue(asked: Tongue, read: ReadResume): Proof {
  const proof = { kind: 'language', asks: wordsFor(asked), weight: 0.5, skills: [] } as const
  const name = tongueName(asked.code)
  const own = read.tongues
    .filter(({ code }) => code === asked.code)
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))[0]
  if (own) {
    const evidence = own.line ? [evidenceOf(own.line)] : []
    const isLess = asked.level !== null && own.level !== null && own.level < Math.min(asked.level, 5)
    return isLess
      ? { ...proof, state: 'partly', share: 0.5, evidence, why: `You name ${wordsFor(own)}; it asks for more.` }
      : { ...proof, state: 'met', share: 1, evidence, why: `You name ${name}.` }
  }
  if (read.writtenIn === asked.code)
    return { ...proof, state: 'met', share: 1, evidence: [], why: `Your résumé is written in ${name}.` }
  return { ...proof, state: 'missing', share: 0, evidence: [], why: `Your résumé does not name ${name}.` }
}
