const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** What a country is called; `code` is two letters, small or large. */
export const countryName = (code: string): string => {
  const large = code.toUpperCase()
  return /^[A-Z]{2}$/.test(large) ? (names.of(large) ?? large) : large
}

/** Every country by its name; the value is the key it has in the profile, two small letters. */
export const COUNTRIES = CODES.map((code) => ({ value: code.toLowerCase(), label: countryName(code) })).toSorted(
  (a, b) => a.label.localeCompare(b.label),
)
