/** "3+ years of experience", as the posting words it. Numbers first in most languages, the noun first in some. */

const COUNT = String.raw`(?:\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|ten|zwei|drei|fünf|deux|trois|cinq|dos|tres|cinco|dois|três|due|tre|cinque|twee|drie|vijf)`
const SPAN = String.raw`${COUNT}\s?(?:\+|(?:[-–]|to|bis|à|a)\s?\d{1,2}\+?)?\s?(?:or more |plus )?`
const LEAST = String.raw`(?:(?:at least|minimum(?: of)?|min\.?|over|more than|a minimum of|mindestens|mind\.|au moins|minimum de|al menos|mínimo(?: de)?|pelo menos|almeno|minimaal|ten minste|co najmniej|min\.|minst|vähintään|щонайменше|від|від|от|не менее|alespoň|ít nhất|en az|至少)\s)?`
const YEAR = String.raw`(?:years?|yrs?|jahren?|jährige\w*|ans|années|años|anos|anni|jaar|lata?|lat|let|år(?:s)?|vuotta|vuoden|роки|років|року|лет|года?|năm|yıl)`
const NOUN = String.raw`(?:experience|erfahrung|berufserfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring|werkervaring|doświadczeni\w*|praxe|erfarenhet|erfaring|kokemus\w*|досвід\w*|опыт\w*|kinh nghiệm|deneyim\w*|tecrübe\w*)`

const RULES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])${LEAST}${SPAN}${YEAR}(?:['’]s?)?(?!\p{L})[^.;:\n•]{0,60}?(?<!\p{L})\p{L}*${NOUN}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})${NOUN}(?: [\p{L}]+){0,6}?[ :(]{1,3}${LEAST}${SPAN}${YEAR}(?!\p{L})`, 'iu'),
  /\d{1,2}\s?(?:[-~–]\s?\d{1,2}\s?)?年(?:以上|及以上)?(?:の)?[^。、，,;；\n]{0,20}?(?:経験|经验|經驗)/u,
  /(?:経験|经验|經驗|실무경력|경력)(?:年数)?[:：]?\s?\d{1,2}\s?(?:[-~–]\s?\d{1,2}\s?)?(?:年|년)(?:以上|及以上|\s?이상)?/u,
  /\d{1,2}\s?년\s?이상(?:의)?[^.\n]{0,20}?(?:경력|경험)/u,
]

/** None of the rules finds anything without one of these, and they are far quicker to look for. */
const TOPIC = new RegExp(`${NOUN}|経験|经验|經驗|경력`, 'iu')

/** "Our 20 years of experience" is the employer's. */
const OWN = /\b(?:our|we have|we bring|unsere\w*|notre|nos|nuestr\w*|nossa|nostr\w*|onze)\s+(?:\p{L}+\s+){0,2}$/iu

export function readExperience(sentence: string): string | null {
  if (!TOPIC.test(sentence)) return null
  for (const rule of RULES) {
    const found = rule.exec(sentence)
    if (found && !OWN.test(sentence.slice(0, found.index))) return found[0].trim()
  }
  return null
}
