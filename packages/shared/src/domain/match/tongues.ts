/** Spoken languages by code, under the names that English, German, French, Spanish, Dutch and they themselves give them. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english englisch anglais inglés ingles engels inglese inglês',
  de: 'german deutsch allemand alemán aleman duits tedesco alemão',
  fr: 'french französisch franzoesisch français francais francés frances frans francese francês',
  es: 'spanish spanisch espagnol español espanol castellano spaans spagnolo espanhol castilian',
  nl: 'dutch niederländisch holländisch néerlandais neerlandais neerlandés holandés nederlands olandese',
  it: 'italian italienisch italien italiano italiaans',
  pt: 'portuguese portugiesisch portugais portugués português portugees portoghese',
  pl: 'polish polnisch polonais polaco pools polski',
  ru: 'russian russisch russe ruso русский',
  uk: 'ukrainian ukrainisch ukrainien ucraniano oekraïens українська',
  cs: 'czech tschechisch tchèque checo tsjechisch čeština',
  sv: 'swedish schwedisch suédois sueco zweeds svenska',
  da: 'danish dänisch danois danés deens dansk',
  no: 'norwegian norwegisch norvégien noruego noors norsk',
  fi: 'finnish finnisch finnois finlandés fins suomi',
  tr: 'turkish türkisch turc turco turks türkçe',
  ar: 'arabic arabisch arabe árabe العربية',
  zh: 'chinese mandarin cantonese chinesisch chinois chino chinees 中文 普通话',
  ja: 'japanese japanisch japonais japonés japans 日本語',
  ko: 'korean koreanisch coréen coreano koreaans 한국어',
  ro: 'romanian rumänisch roumain rumano roemeens română',
  hu: 'hungarian ungarisch hongrois húngaro hongaars magyar',
  el: 'greek griechisch grec griego grieks ελληνικά',
  he: 'hebrew hebräisch hébreu hebreo hebreeuws עברית',
  hi: 'hindi हिन्दी',
  ca: 'catalan katalanisch catalán català catalaans',
  vi: 'vietnamese vietnamesisch vietnamien vietnamita vietnamees',
}
const CODES = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])))
const ENGLISH_NAMES = new Map(Object.entries(NAMES).map(([code, names]) => [code, names.split(' ')[0] ?? code]))
const NAME = new RegExp(
  `(?<!\\p{L})(?:(?:${[...CODES.keys()].join('|')})(?!\\p{L})|(?:deutsch|englisch|französisch|spanisch|niederländisch|italienisch|polnisch)(?=e[nrs]?(?!\\p{L})|kenntnis|-))`,
  'giu',
)
/** Someone may teach German, or sell English books. */
const OF_SPEAKING =
  /fluen|native|proficien|(?:business|working|conversational|professional)[- ](?:level|proficiency|knowledge|fluency)|bilingual|command|speak|spoken|written|verbal|communicat|languages?\b|read|(?<!\p{L})[abc][12](?!\p{L})|verhandlungssicher|flie(?:ß|ss)end|kenntnisse|sprach|sprich|sprech|wort und schrift|mutter|courant|maîtris|bilingue|parl|lu,? écrit|langue|niveau|fluido|nivel|dominio|hablad|escrito|idioma|nativo|vloeiend|beheers|spreek|taal|woord en geschrift|moedertaal|required|must|erforderlich|exigé|imprescindible|vereist|good|gut|bon|buen|goed/iu
const OTHER_SENSE =
  /programming language|natural language|body language|language model|(?:german|french|dutch|english|spanish) (?:law|market|tax|customers?|gaap|company|literature|teacher|labou?r)|deutsche[nrsm]? (?:recht|markt|steuer|unternehm|kund|handels)|droit français|derecho español/iu

/** 6 is native, then the six steps from C2 down to A1; null where nothing is said. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [6, /native|mother tongue|mutter|maternel|nativ|moedertaal|(?<!\p{L})c2(?!\p{L})|bilingu/iu],
  [
    5,
    /(?<!\p{L})c1(?!\p{L})|fluen|flie(?:ß|ss)end|verhandlungssicher|courant|fluid|vloeiend|full professional|excellent|perfe[ck]t|sehr gut|très bon|muy buen|zeer goed|uitstekend|alto|advanced|avanzado|avancé/iu,
  ],
  [
    4,
    /(?<!\p{L})b2(?!\p{L})|professional|business|working proficiency|good|gute?n?(?!\p{L})|bon(?:ne)?(?!\p{L})|buen|goed|upper|solid|(?<!\p{L})sicher|proficien|command/iu,
  ],
  [3, /(?<!\p{L})b1(?!\p{L})|intermediate|conversational|mittel|intermédiaire|intermedio|redelijk|limited working/iu],
  [2, /(?<!\p{L})a2(?!\p{L})|elementary|grundkenntnis|notions|básico|basis/iu],
  [1, /(?<!\p{L})a1(?!\p{L})|basic|beginner|anfänger|débutant|principiante/iu],
]

export interface Tongue {
  code: string
  level: number | null
}

export const tongueName = (code: string): string => {
  const name = ENGLISH_NAMES.get(code) ?? code
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

interface Said {
  level: number
  at: number
}

/** The words for a level that stand first in a text, or last. */
function levelIn(text: string, end: 'first' | 'last'): Said | null {
  const found = LEVELS.flatMap(([level, words]): Said[] => {
    const at = words.exec(text)?.index
    return at === undefined ? [] : [{ level, at }]
  })
  return found.toSorted((a, b) => (end === 'first' ? a.at - b.at : b.at - a.at) || b.level - a.level)[0] ?? null
}

/** The code of the language that goes by this name. */
export const tongueCode = (name: string): string | undefined => CODES.get(name)

/** How well a language is spoken by the words that stand first in a text, or last. */
export const tongueLevel = (text: string, end: 'first' | 'last'): number | null => levelIn(text, end)?.level ?? null

const BEHIND = /^\s*[(:–—]|^\s+-\s|^\s*[abc][12]/iu
const RIGHT_BEHIND = 2

/** "German (C1)" and "allemand courant" say it behind the name, "fluent German and good English" before it. */
function levelAround(before: string, after: string, isLast: boolean): Said | null {
  const next = levelIn(after, 'first')
  const former = levelIn(before, 'last')
  if (next && (BEHIND.test(after) || (!former && (isLast || next.at < RIGHT_BEHIND)))) return next
  return former && { ...former, at: -1 }
}

/** The languages a text names, each with the level that is said nearest to it. */
export function tonguesIn(text: string): Tongue[] {
  const names = [...text.matchAll(NAME)]
  const found = new Map<string, Tongue>()
  let read = 0
  for (const [at, match] of names.entries()) {
    const name = match[0].toLowerCase()
    const end = match.index + name.length
    const after = text.slice(end, names[at + 1]?.index)
    const said = levelAround(text.slice(read, match.index), after, at === names.length - 1)
    read = end + (said ? said.at + 1 : 0)
    const code = CODES.get(name)
    if (code !== undefined && !found.has(code)) found.set(code, { code, level: said?.level ?? null })
  }
  return [...found.values()]
}

/** In a line as short as this the name of a language stands for speaking it. */
const SHORT = 45

export const askedTongues = (sentence: string): Tongue[] =>
  (sentence.length <= SHORT || OF_SPEAKING.test(sentence)) && !OTHER_SENSE.test(sentence) ? tonguesIn(sentence) : []

const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'with', 'for', 'of', 'to', 'in', 'you', 'our'],
  de: ['und', 'der', 'die', 'das', 'mit', 'für', 'von', 'bei', 'im', 'wir', 'zur'],
  fr: ['et', 'le', 'les', 'de', 'des', 'du', 'pour', 'avec', 'vous', 'dans', 'un', 'une', 'en', 'au', 'aux'],
  es: ['y', 'el', 'los', 'las', 'de', 'del', 'para', 'con', 'un', 'una', 'por', 'en'],
  nl: ['en', 'het', 'de', 'van', 'voor', 'met', 'een', 'je', 'wij', 'bij', 'op'],
}
/** By a small word, the languages that have it: a text is gone through once for all of them. */
const HAVE_IT = Map.groupBy(
  Object.entries(SMALL_WORDS).flatMap(([code, words]) => words.map((word) => ({ code, word }))),
  ({ word }) => word,
)
const LONGEST_SMALL = Math.max(...[...HAVE_IT.keys()].map((word) => word.length))

/** The language a text is written in, by its small words; null where it has too few of them. */
export function writtenIn(text: string): string | null {
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = new Map(Object.keys(SMALL_WORDS).map((code) => [code, { code, count: 0 }]))
  for (const word of words) {
    if (word.length > LONGEST_SMALL) continue
    for (const { code } of HAVE_IT.get(word) ?? []) {
      const counted = counts.get(code)
      if (counted) counted.count++
    }
  }
  const [best, second] = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return best && second && best.count >= 5 && best.count >= second.count * 1.4 ? best.code : null
}
