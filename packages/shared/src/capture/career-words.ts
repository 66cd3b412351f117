import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** What sites call the part of theirs where the vacancies stand, language by language. */
const NAMES: Words = {
  en: 'careers?(?: (?:page|site|portal|hub|centre|center))?|jobs?(?: board)?|recruitment|recruiting|vacanc(?:y|ies)|work(?:ing)? (?:with us|for us)|job openings?|open positions?',
  de: 'karriere(?:portal|seite)?|stellen(?:angebote?|anzeigen?|markt)?|jobportal|offene stellen',
  fr: 'carri[èe]res?|recrutement|emplois?|(?:nos )?offres? d.emplois?|nous rejoindre|rejoignez[- ]nous',
  es: 'empleos?|trabaj(?:a|e) con nosotros|ofertas? de (?:empleo|trabajo)|[úu]nete(?: a nosotros| al equipo)?|bolsa de (?:empleo|trabajo)',
  pt: 'vagas?(?: abertas)?|carreiras?|trabalhe (?:conosco|connosco)|ofertas? de emprego',
  it: 'lavora con noi|carriere|offert[ae] di lavoro|posizioni aperte',
  nl: 'vacatures?|werken bij|werken voor ons|carri[èe]re',
  sv: 'lediga (?:jobb|tjänster)|jobba (?:hos oss|med oss)|karriär|jobb',
  'da, no': 'ledige (?:stillinger|jobs?)|karriere|job hos os|jobb hos oss|stillinger',
  fi: 'avoimet työpaikat|rekry(?:tointi)?|ura',
  pl: 'kariera|ofert[ay] pracy|praca|rekrutacja|dołącz do nas',
  cs: 'kariéra|volná místa|voľné miesta|nabídk[ay] práce|volné pozice',
  'hu, ro': 'karrier|állás(?:ok|ajánlatok)?|cariere?|locuri de muncă',
  'uk, ru': 'вакансі[їя]|вакансии|вакансия|кар.єра|карьера|робота|работа',
  tr: 'kariyer|iş ilan(?:ı|ları)',
  'zh, ja': '招聘|求人|採用情報',
}
const ANY = anyOf(NAMES)

/** The name of that part and nothing else: nobody's employer, nobody's title. */
export const CAREERS = new RegExp(`^(?:${ANY})[\\s!.?:]*$`, 'iu')

/** Without a small word between, only these stand right before a name: "Emploi Acme", "Werken bij Acme". */
const BARE = 'werken bij|emplois?|karriere|careers|karier[aé]|karriär|carrières?'
const LEADING = new RegExp(
  `^(?:(?:${ANY}) (?:at|@|with|bei|beim|chez|en|em|hos|på|we?|vo?|u|presso|in der)|${BARE}) (.{2,58})$`,
  'iu',
)
const TRAILING = new RegExp(`^(.{2,58}?)(?:'s|’s)? (?:${ANY})$`, 'iu')

/** The employer in "Careers at Acme", "Werken bij Acme", "Acme Karriere"; null where no name stands there. */
export function employerBeside(part: string): string | null {
  const name = LEADING.exec(part)?.[1] ?? TRAILING.exec(part)?.[1] ?? null
  return name !== null && /^[\p{Lu}\d]/u.test(name) ? name : null
}
