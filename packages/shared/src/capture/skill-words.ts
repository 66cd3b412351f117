import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** What pages write over or before a list of skills. */
const NAMES: Words = {
  en: '(?:key |required |core |tech(?:nical)? |hard |our |the )*(?:skills|tech ?stack|technologies|stack)',
  de: 'kenntnisse|fachkenntnisse|technologien',
  fr: 'compétences(?: clés| techniques)?',
  es: 'habilidades|competencias|tecnologías',
  'pt, it': 'competências|competenze(?: tecniche)?|tecnologie',
  nl: 'vaardigheden|technologieën',
  'sv, da': 'kompetenser|kompetencer',
  'pl, cs': 'umiejętności|technologie|dovednosti',
  'uk, ru': 'навички|технології|навыки|ключевые навыки|технологии',
  'vi, zh, ja, ko': 'kỹ năng|スキル|技能|기술 ?스택',
}

export const SKILL_NAMES = anyOf(NAMES)
