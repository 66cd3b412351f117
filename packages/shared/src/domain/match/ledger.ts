import type { Lexicon } from '../skills/lexicon.ts'
import type { SkillSpan } from '../skills/skill.ts'
import { askedYears } from './asked-years.ts'
import { askedDegree } from './degrees.ts'
import { proveDegree } from './prove-degree.ts'
import { asksToLead, proveLeading } from './prove-level.ts'
import { proveLicence } from './prove-licence.ts'
import { proveOther } from './prove-other.ts'
import { proveSkills } from './prove-skills.ts'
import { proveTongue } from './prove-tongue.ts'
import { proveYears } from './prove-years.ts'
import type { ReadResume } from './read-resume.ts'
import type { AskedWish } from './read-posting.ts'
import type { Proof, Requirement } from './requirement.ts'
import { askedTongues } from './tongues.ts'

export interface Asking {
  read: ReadResume
  lexicon: Lexicon
  /** The fields of the posting's title. */
  fields: readonly string[]
}

/** Every wish of a posting beside what the résumé says to it. A sentence that asks for several things has several lines. */
export const ledgerOf = (wishes: readonly AskedWish[], asking: Asking): Requirement[] =>
  wishes.flatMap(({ quote, at, need, spans }) =>
    proofsOf(quote, spans, asking).map((proof): Requirement => Object.assign({ quote, at, need }, proof)),
  )

const NO_WORK_SKILLS: ReadonlySet<string> = new Set(['language', 'certificate', 'soft'])

function proofsOf(sentence: string, spans: readonly SkillSpan[], { read, lexicon, fields }: Asking): Proof[] {
  const degree = askedDegree(sentence)
  const years = askedYears(sentence)
  const licence = proveLicence(sentence, spans.filter(isCertificate), read, lexicon)
  const skills = spans.filter(({ category }) => !NO_WORK_SKILLS.has(category))
  // The subject of a degree or of years is proven with them.
  const taught = degree ? skills.filter(({ category }) => category !== 'domain') : skills
  const found: Proof[] = [
    ...askedTongues(sentence).map((tongue) => proveTongue(tongue, read)),
    ...(licence ? [licence] : []),
    ...(degree && !licence ? [proveDegree(degree, fields, read)] : []),
    ...years.map((asked) => proveYears(asked, skillsOf(asked.of, skills, sentence), fields, read)),
    ...(taught.length > 0 ? [proveSkills(sentence, taught, read, lexicon)] : []),
    ...(asksToLead(sentence) ? [proveLeading(read)] : []),
  ]
  return found.length > 0 ? found : [proveOther(sentence, read)]
}

const isCertificate = ({ category }: SkillSpan): boolean => category === 'certificate'

function skillsOf(clause: string, skills: readonly SkillSpan[], sentence: string): SkillSpan[] {
  const from = sentence.indexOf(clause)
  return skills.filter(({ start }) => start >= from && start < from + clause.length)
}
