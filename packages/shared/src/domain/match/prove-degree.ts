import { DEGREE_NAMES } from './degrees.ts'
import type { AskedDegree } from './degrees.ts'
import { fieldsAgree, fieldsOf } from './fields.ts'
import { monthsInField } from './prove-years.ts'
import type { ReadResume } from './read-resume.ts'
import type { Proof } from './requirement.ts'
import { stateOf } from './requirement.ts'
import { evidenceOf } from './resume-lines.ts'
import { termsOf } from './terms.ts'

/** Years of work in the field that stand for a degree where the posting takes an equivalent. */
const EQUIVALENT_MONTHS = 36
const DEGREE_WORDS = new Set(
  termsOf(
    'degree bachelor master grado máster mastère licenciatura technicien técnico superior diploma diplom studium abgeschlossenes abgeschlossene ausbildung university hochschule hochschulstudium universitaire diplôme licence titulación universitaria grado universitario opleiding afgeronde discipline subject completed vergleichbare qualifikation science arts doctorate formation education studies',
  ),
)

export function proveDegree(asked: AskedDegree, fields: readonly string[], read: ReadResume): Proof {
  const asks = DEGREE_NAMES[asked.least]
  const area = {
    fields: fieldsOf(asked.subject),
    terms: new Set(termsOf(asked.subject).filter((term) => !DEGREE_WORDS.has(term))),
  }
  const ranked = read.studies
    .map((study) => ({ study, share: shareOfStudy(study, asked, area, fields) }))
    .toSorted((a, b) => b.share - a.share)
  const best = ranked[0]
  const proof = { kind: 'degree', asks, weight: 0.6, skills: [] } as const
  if (asked.orEquivalent && (best?.share ?? 0) < 1) {
    const work = monthsInField(fields, read)
    const lines = read.jobs.filter(({ stretch }) => stretch && work.stretches.includes(stretch)).slice(0, 1)
    if (work.months >= EQUIVALENT_MONTHS)
      return {
        ...proof,
        state: 'met',
        share: 1,
        evidence: lines.map(({ line }) => evidenceOf(line)),
        why: 'It takes experience instead, and you have years of it.',
      }
  }
  if (!best) return { ...proof, state: 'missing', share: 0, evidence: [], why: 'Your résumé names no education.' }
  return {
    ...proof,
    state: stateOf(best.share),
    share: best.share,
    evidence: [evidenceOf(best.study.line)],
    why: whyOf(best.share, asks),
  }
}

const whyOf = (share: number, asks: string): string =>
  share >= 1
    ? 'Your education has it.'
    : share >= 0.5
      ? `Your education comes close to ${asks} in this subject.`
      : `Your education does not show ${asks} in this subject.`

type Study = ReadResume['studies'][number]

function shareOfStudy(
  study: Study,
  asked: AskedDegree,
  area: { fields: readonly string[]; terms: ReadonlySet<string> },
  fields: readonly string[],
): number {
  const high = study.level >= asked.least ? 1 : study.level === asked.least - 1 ? 0.6 : 0.3
  const shared = [...area.terms].some((term) => study.terms.has(term))
  const wanted = area.fields.length > 0 ? area.fields : fields
  const agrees = shared || area.terms.size === 0 ? 1 : (fieldsAgree(study.fields, wanted) ?? 0.5)
  return high * (agrees === 1 ? 1 : agrees === 0.5 ? 0.6 : 0.3)
}
