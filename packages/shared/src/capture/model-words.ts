import type { Words } from './word-table.ts'
import { anyOf, bitsOf } from './word-table.ts'

/** Where the work is done, language by language. Words stand between word edges. */
const REMOTE_WORDS: Words = {
  en: 'remote(?:ly)?|work from home|wfh|home[\\s-]?based|work from anywhere|fully distributed',
  de: 'home ?office|mobiles arbeiten|mobile arbeit|ortsunabhängig|von zu hause(?: aus)?|fernarbeit',
  fr: 'télétravail|à distance|full remote',
  es: 'teletrabajo|remot[oa]|en remoto|a distancia|desde casa',
  pt: 'teletrabalho|trabalho remoto|à distância|home office',
  it: 'da remoto|telelavoro|smart working|lavoro agile',
  nl: 'thuiswerk\\w*|op afstand|vanuit huis',
  sv: 'distans(?:arbete)?|på distans|hemifrån',
  'da, no': 'hjemmefra|hjemmearbejde|fjernarbejde|hjemmekontor',
  fi: 'etätyö\\p{L}*|etänä',
  pl: 'zdalnie|praca zdalna|zdaln[aey]|w pełni zdaln\\p{L}+',
  cs: 'na dálku|z domova|práce z domu',
  'hu, ro': 'távmunka|otthonról|la distanță|de acasă',
  vi: 'làm việc từ xa',
  tr: 'uzaktan',
}
const HYBRID_WORDS: Words = {
  en: 'hybrid|hybride',
  'es, pt': 'híbrid[oa]',
  it: 'ibrid[oa]',
  'sv, da, no': 'hybridarbete|hybridarbejde|delvis distans|delvist hjemmefra',
  fi: 'hybridityö\\p{L}*|hybridimalli',
  pl: 'hybrydow\\w*',
  cs: 'hybridní',
  'hu, ro': 'hibrid',
  tr: 'hibrit',
}
const ONSITE_WORDS: Words = {
  en: 'on[\\s-]?site|in[\\s-]office|in[\\s-]person|office[\\s-]based',
  de: 'vor ort|präsenz(?:arbeit|stelle)?|im büro',
  fr: 'sur site|en présentiel|100 ?% présentiel',
  'es, pt': 'presencial(?:mente)?',
  it: 'in sede|in presenza',
  nl: 'op locatie|op kantoor',
  sv: 'på plats|på kontoret',
  'da, no': 'på kontoret|fremmøde|på stedet',
  pl: 'stacjonarn\\w*|na miejscu|w biurze',
  cs: 'na pracovišti|prezenčně',
  vi: 'tại văn phòng',
  tr: 'ofiste|yerinde',
}
/** What the words stand with where a sentence speaks of this very vacancy. */
const CLAIM_WORDS: Words = {
  en: "(?:this|the) (?:role|position|job|opportunity|vacancy)|work(?:ing)? (?:model|style|arrangement|location|place|mode|setting|environment|pattern)|location|we (?:are|work|operate|offer)|you (?:can|will|may|must|'ll)|based|fully|weekly|week|required|expected|join|possible|position|candidates|team",
  de: 'arbeitsmodell|arbeitsort|möglich|tage?|die stelle|du kannst|sie können|wir bieten',
  fr: 'poste|possible|jours?|travail|vous',
  es: 'puesto|trabajo|modalidad|días?|jornada|ofrecemos',
  pt: 'vaga|trabalho|modelo|dias?|regime|oferecemos',
  it: 'lavoro|attività|modalità|giorni|si svolge|offriamo',
  nl: 'functie|mogelijk|dagen|werken|je kunt',
  'sv, da, no': 'tjänsten|möjlighet|dagar|stillingen|mulighed|mulighet|dage|dager',
  pl: 'praca|pracy|możliwość|dni|stanowisko',
  cs: 'práce|možnost|dny|pozice',
}

const words = (table: Words): string => `(?<!\\p{L})(?:${anyOf(table)})(?!\\p{L})`

/** Writings without word edges, or with endings that bend, follow behind. */
const REMOTE_ANYWHERE = 'віддален|дистанц|удал[её]нн|远程|居家办公|リモート|在宅|재택'
const HYBRID_ANYWHERE = 'гібрид|гибрид|混合办公|ハイブリッド|하이브리드'
const ONSITE_ANYWHERE = 'в офісі|в офисе|现场办公|出社'
const FROM_HOME =
  'télétravail|home[\\s-]?office|remote|teletrabajo|teletrabalho|smart working|thuiswerken|distans|hjemmefra|zdalnej|zdalnie'
export const REMOTE = new RegExp(`${words(REMOTE_WORDS)}|${REMOTE_ANYWHERE}`, 'iu')
export const HYBRID = new RegExp(
  [
    words(HYBRID_WORDS),
    HYBRID_ANYWHERE,
    'mix(?:ed)? of (?:home|office)',
    '(?:one|two|three|four|\\d)\\s?(?:[-–]\\s?\\d\\s?)?(?:\\+ )?days? (?:per week |a week |\\/ ?week )?(?:in|at|from) (?:the |our )?(?:office|home|hq)',
    'télétravail (?:possible|partiel|occasionnel|jusqu|\\d)',
    `(?:jours?|tage?n?|días|dias|giorni|dagen|dagar|dage|dager|dni|dny) (?:(?:de|di|pracy|pr\\.|im|in|por) )?(?:semana )?(?:de )?(?:${FROM_HOME})`,
  ].join('|'),
  'iu',
)
export const ONSITE = new RegExp(`${words(ONSITE_WORDS)}|${ONSITE_ANYWHERE}`, 'iu')
export const CLAIM = new RegExp(`${words(CLAIM_WORDS)}|100 ?%|-first`, 'iu')

const ALL_WORDS = [REMOTE_WORDS, HYBRID_WORDS, ONSITE_WORDS].map(anyOf)
const BITS = [...ALL_WORDS, REMOTE_ANYWHERE, HYBRID_ANYWHERE, ONSITE_ANYWHERE, FROM_HOME].flatMap(bitsOf)
const ALL_BITS = [...new Set([...BITS, 'mix', 'day', 'eligible'])]
/** Whatever speaks of it has one of these in small letters: without them the long expressions need not be tried. */
export const MODEL_BITS = new RegExp(
  ALL_BITS.filter((bit) => !ALL_BITS.some((other) => other !== bit && bit.includes(other))).join('|'),
  'u',
)
