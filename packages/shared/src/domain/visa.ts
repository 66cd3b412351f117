import type { Posting } from './posting.ts'

type Visa = Posting['visa']

const TOPIC =
  /sponsor|visa|work (?:permit|authori[sz]ation)|right to work|authori[sz]ed to work|eligib\w+ to work|citizen|permanent resident|green card|clearance|h-?1b|immigration|relocation|us person|u\.s\. person|arbeitserlaubnis|aufenthalts|visum|permis de travail|titre de séjour|permiso de trabajo|work in the (?:us|uk|eu|united)/i
const REFUSED = [
  /\b(?:no|not|cannot|can ?not|can['’]t|unable|don['’]?t|does ?n['’]?t|won['’]?t|isn['’]?t|aren['’]?t|never|neither|without|ineligible|unavailable|nicht|kein\w*|pas de|no se)\b[^.;]{0,90}\b(?:sponsor\w*|visas?|immigration|work permit|visum)/i,
  /\b(?:sponsor\w*|visas?|work permit|immigration support)\b[^.;]{0,60}\b(?:not|no|unavailable|isn['’]?t|cannot|can['’]t|won['’]?t|unable|nicht|n\/a)\b(?! (?:a problem|an issue))/i,
  /(?:without|no) (?:the )?(?:need|requirement|requiring|having)[^.;]{0,60}sponsor/i,
  /not (?:require|need)[^.;]{0,50}sponsor|who (?:require|need|would need)[^.;]{0,60}sponsor\w*[^.;]{0,90}(?:not|ineligible|cannot|unable)/i,
  /\b(?:u\.?s\.?|united states|american|canadian|australian|uk|british|eu) citizen(?:s|ship)?\b[^.;]{0,40}(?:required|only|is a must|must|mandatory|necessary)|(?:must|required to|need to) be (?:an? )?(?:current )?(?:u\.?s\.?|united states|australian|canadian|uk|british|eu|sole)[\w .]{0,16}(?:citizen|person|national)|citizenship (?:is )?required|require[sd]? (?:an? )?(?:u\.?s\.?|united states|australian)[\w .]{0,10}citizen|only (?:u\.?s\.?|united states|eu|uk) (?:citizens|persons|nationals)|sole us citizen|citizens? only/i,
  /(?:ability|able|eligib\w+) to (?:obtain|maintain|get|hold|receive)[^.;]{0,60}(?:clearance)|(?:active|current) (?:top )?secret|security clearance (?:is )?(?:required|mandatory)|must (?:have|hold|possess)[^.;]{0,40}clearance/i,
]
const OFFERED = [
  /(?:we|will|can|do|company|able to|happy to|open to|offers?|provides?|may|is willing to)\b[^.;]{0,40}\bsponsor(?:s|ing)?\b/i,
  /(?:visa|immigration|h-?1b|work permit|relocation and visa|relocation & visa)[^.;]{0,30}(?:sponsorship|support|assistance)\b[^.;]{0,40}(?:available|offered|provided|possible|included|considered|yes|eligible)?/i,
  /(?:sponsorship|visa support|visas?) (?:is |are |will be |can be |may be )?(?:available|offered|provided|possible|considered)/i,
  /(?:sponsors?|help (?:you )?with|assist(?:ance)? with|support (?:you )?with|we cover|cover the)[^.;]{0,40}\b(?:visas?|work permits?|h-?1b|immigration)\b|visa sponsor(?:ship)?:? (?:yes|available)|wir unterstützen[^.;]{0,50}visum/i,
]
const ASKS_ONLY =
  /\?|do you (?:now|require|need)|will you (?:now|require|need)|equal opportunity|regardless|without regard|discriminat|protected|marital status|national origin|citizenship status|sponsor(?:s|ed|ing)? (?:by|of|events?|a |the (?:event|program|team|project)|project|research|study|stud|trial|program|award)|executive sponsor|sponsored (?:research|program|project|event|stud|social|activit|health|life|insurance|plan|401)|visa (?:inc|card|debit|credit|direct)/i

/** What a posting says about visas, with the sentence it rests on. A question to the applicant is no answer. */
export function readVisa(sentences: readonly string[]): Visa {
  let offered: string | null = null
  for (const sentence of sentences) {
    const text = sentence.slice(0, 900)
    if (!TOPIC.test(text)) continue
    if (ASKS_ONLY.test(text) && !/not (?:be )?(?:able|provide|eligible|offer|available)|unable|will not/i.test(text))
      continue
    if (REFUSED.some((rule) => rule.test(text))) return { stance: 'refused', evidence: text }
    if (offered === null && OFFERED.some((rule) => rule.test(text))) offered = text
  }
  return offered === null ? { stance: 'unknown', evidence: null } : { stance: 'offered', evidence: offered }
}
