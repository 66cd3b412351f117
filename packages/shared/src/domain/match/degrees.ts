/** 1 is a vocational training, 2 a bachelor, 3 a master, 4 a doctorate. */
export type DegreeLevel = 1 | 2 | 3 | 4

const LEVELS: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    4,
    /\bph\.? ?d\b|\bdoctora(?:te|l)\b|\bdoctorat\b|\bpromotion\b|promovier|\bpromoviert|\bdoctorado\b|\bgepromoveerd/iu,
  ],
  [
    3,
    /\bmaster ?[12]\b|\bmaster.?s?\b(?= ?(?:degree|of|in|or|level|['’,/)]|$|en|de|abschluss|diploma|universitario|opleiding|studium))|\bm\.? ?sc\b|\bmba\b|\bm\.?eng\b|\bll\.?m\b|\bdiplom\b|\bdiplom-|\bmagister|\bmáster\b|\bbac ?\+ ?5|école d.ingénieur|diplôme d.ingénieur|staatsexamen|\bwo-?(?:niveau|opleiding|diploma|master)|\blicenciatura\b/iu,
  ],
  [
    2,
    /\bbachelor|\bb\.? ?sc?\b\.?|\bb\.?a\.|\bb\.?eng\b|\bll\.?b\b|\bbsn\b|undergraduate degree|university degree|college degree|(?<!high |certain |large )\bdegree\b(?! of (?!science|arts|engineering|law|nursing))|\bgraduate (?:in|of)\b|hochschul|\bstudium|studienabschluss|universitäts|fachhochschul|\bbac ?\+ ?[34]|\blicence (?:en|de|pro)|diplôme (?:universitaire|d.état|d'etat)|\bdcg\b|\bgrado (?:en|universitario|superior en derecho)|titulación (?:universitaria|superior)|título universitario|\bdiplomatura|\bingeniería|\bhbo\b|universitaire opleiding|\blaurea\b|\bhonours\b/iu,
  ],
  [
    1,
    /\b(?:berufs|fach)?ausbildung\b|\blehre\b|gesellenbrief|apprenticeship|vocational|\bassociate.?s? degree|\bdiploma\b|\bdiplôme\b|\bcap\b|\bbep\b|\bbts\b|\bdut\b|\bbac ?(?:pro|\+ ?2)|formación profesional|ciclo formativo|\bgrado (?:medio|superior)\b|técnico superior|\bfp\b|\bmbo\b|\bvakopleiding|\btrade school|\bnvq\b|\bcity (?:&|and) guilds/iu,
  ],
]
const EQUIVALENT =
  /equivalent|comparable|vergleichbar|gleichwertig|\b(?:ou|o) (?:expérience|experiencia)|équivalent|equivalente|gelijkwaardig|vergelijkbaar|or (?:relevant |related |practical )?(?:work )?experience|quereinsteig/iu

const REST_OF_NAME = /^['’]?s?(?: ?(?:degree|diploma|abschluss|level))?/iu
const CHOICE = /,|\s(?:or|and|oder|und|ou|et|o|y|of|en)\s/iu

export interface AskedDegree {
  least: DegreeLevel
  orEquivalent: boolean
  /** The words beside the degree: its subject, where one is named. */
  subject: string
}

/** Where several are named, the lowest will do. */
export function askedDegree(sentence: string): AskedDegree | null {
  const named = LEVELS.flatMap(([level, words]) => {
    const found = words.exec(sentence)
    return found ? [{ level, start: found.index, end: found.index + found[0].length }] : []
  })
  const least = named.at(-1)?.level
  if (least === undefined) return null
  const behind = sentence.slice(Math.max(...named.map(({ end }) => end))).replace(REST_OF_NAME, '')
  const before = sentence.slice(0, Math.min(...named.map(({ start }) => start)))
  // "Kaufmännische Ausbildung" names its subject before the word, most others behind it.
  const subject = /\p{L}{3}/u.test(behind) ? behind : (before.split(CHOICE).at(-1) ?? '')
  return { least, orEquivalent: EQUIVALENT.test(sentence), subject }
}

const HIGH_SCHOOL =
  /universi|hochschule|college|école|escuela superior|hogeschool|faculty|faculté|facultad|politécnica|polytechnic/iu

/** How high an education of a résumé is. What kind it was may not be said; where it was tells then. */
export function degreeLevel(text: string, institution: string): DegreeLevel {
  const named = LEVELS.find(([, words]) => words.test(text))?.[0]
  return named ?? (HIGH_SCHOOL.test(institution) ? 2 : 1)
}

export const DEGREE_NAMES: Readonly<Record<DegreeLevel, string>> = {
  1: 'a vocational qualification',
  2: 'a bachelor’s degree',
  3: 'a master’s degree',
  4: 'a doctorate',
}
