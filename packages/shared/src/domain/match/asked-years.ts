const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ein eine einem un une uno un año',
    'two zwei deux dos twee',
    'three drei trois tres drie',
    'four vier quatre cuatro',
    'five fünf cinq cinco vijf',
    'six sechs seis zes',
    'seven sieben sept siete zeven',
    'eight acht huit ocho',
    'nine neun neuf nueve negen',
    'ten zehn dix diez tien',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
)
const NUMBER = String.raw`\d{1,2}(?:[.,]5)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eine[mr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno?|dos|tres|cuatro|cinco|siete|ocho|diez|twee|drie|vijf|zes|zeven|negen|tien)(?= )`
const YEAR = String.raw`(?:years?|yrs?|jahre?n?|jährige\p{L}*|ans?|années?|años?|jaar|jaren|anni|anos)(?!\p{L})`
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<least>${NUMBER})\s?(?:\(\d+\)\s?)?(?:\+|plus |or more |oder mehr |ou plus |o más |of meer )?\s?(?:(?:[-–—]|to|bis|à|a|tot)\s?\d{1,2}\+?)?\s?-?(?:full |volle |solid )?${YEAR}`,
  'giu',
)
const SEVERAL =
  /\b(?:several|multiple|many) years|mehrjährig|langjährig|plusieurs années|varios años|meerdere jaren|enkele jaren/iu
const OF_WORK =
  /exp|erfahr|praxis|ervaring|esperienz|work|pqe|qualif|practi|track record|background|\b(?:in|as|with|als|als|como|comme|mit|en)\b/iu
/** Ages, contracts and trainings are counted in years too. */
const OTHER_SENSE =
  /years?[- ]old|\bage\b|\baged?\b|jahre alt|lebensjahr|mayor de|ans révolus|âgé|jaar oud|\b(?:contract|term|fixed|befristet|vertrag|contrat|contrato)\b|ausbildungsdauer|valid(?:ity)? for|last \d/iu

export interface AskedYears {
  least: number
  /** What the years are asked of: the words up to the next number of years. */
  of: string
}

export function askedYears(sentence: string): AskedYears[] {
  if (OTHER_SENSE.test(sentence)) return []
  const found = [...sentence.matchAll(YEARS)]
  if (found.length === 0) return SEVERAL.test(sentence) ? [{ least: 2, of: sentence }] : []
  if (!OF_WORK.test(sentence)) return []
  return found.flatMap((match, at): AskedYears[] => {
    const said = (match.groups?.['least'] ?? '').toLowerCase()
    const least = WORDS[said] ?? Number(said.replace(',', '.'))
    if (!(least > 0 && least <= 30)) return []
    const from = at === 0 ? 0 : match.index
    return [{ least, of: sentence.slice(from, found[at + 1]?.index) }]
  })
}
