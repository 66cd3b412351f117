import { provesSkill } from './cover.ts'
import type { Matter } from './cover.ts'
import type { ClaimKind } from './verdict.ts'

const DEGREE =
  /^(?:bachelor|master|phd|doctor|doktor|diplom|degree|mba|b[as]c?|m[as]c?|licence|grado|licenciatura|promotion|abitur)/u
const PAPER = /certif|licen[cs]|zertifik|chartered|accredit|fuhrerschein|patent|qualified|registered|permis|gepruft/u
const HIGH =
  /^(?:best|top|leading|expert|award|renowned|exceptional|outstanding|excellent|perfect|senior|lead|led|head|manag|direct|supervis|own|fluent|drove|spearhead|champion)/u

/** What a word that nothing proves would say of the person. */
export function kindAt(matter: Matter, place: number): ClaimKind {
  const word = matter.line.read.words[place]
  if (!word) return 'other'
  const skill = matter.skills.find(({ start, end }) => word.start >= start && word.end <= end)
  if (skill && !matter.proofs.some((proof) => provesSkill(matter, skill, proof)))
    return skill.category === 'certificate' ? 'certificate' : 'skill'
  if (DEGREE.test(word.plain)) return 'degree'
  if (PAPER.test(word.plain)) return 'certificate'
  if (HIGH.test(word.plain)) return 'level'
  const before = matter.line.read.words[place - 1]
  const isName = word.capital && place > 0 && matter.line.read.tongue !== 'de'
  if (isName && /^(?:in|near|en|a)$/.test(before?.plain ?? '')) return 'place'
  return isName && /^(?:at|for|with|bei|chez|bij|of)$/.test(before?.plain ?? '') ? 'employer' : 'other'
}
