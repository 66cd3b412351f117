import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** The kinds of employment, language by language, as postings write them. */
const WORDS: Words = {
  en: 'full[\\s-]?time|part[\\s-]?time|permanent|fixed[\\s-]?term|temporary|temp[\\s-]to[\\s-]\\w+|contract(?:or)?(?:[\\s-]to[\\s-]hire)?|freelance|internship|intern|apprenticeship|trainee|working student|student job|seasonal|casual|per[\\s-]diem|zero hours',
  de: 'vollzeit|teilzeit|festanstellung|unbefristet|befristet|werkstudent\\w*|praktikum|ausbildung|minijob|angestellte\\/?r?|freiberuflich|zeitarbeit|arbeitnehmerüberlassung|aushilfe',
  fr: 'cdi|cdd|(?:à )?temps (?:plein|complet)|(?:à )?temps partiel|intérim|stage|alternance|apprentissage|vacataire',
  es: 'tiempo completo|jornada (?:completa|parcial|intensiva)|media jornada|tiempo parcial|indefinid[oa]|temporal|prácticas|becari[oa]',
  pt: '(?:tempo|período|horário) (?:integral|completo|inteiro)|(?:meio|tempo) (?:período|parcial)|part[\\s-]time|efetivo|clt|pj|estágio|temporári[oa]|sem termo',
  it: 'tempo pieno|part[\\s-]time|tempo parziale|tempo indeterminato|tempo determinato|stage|tirocinio|apprendistato',
  nl: 'fulltime|parttime|voltijds?|deeltijds?|vast|tijdelijk|bijbaan|uitzend\\w*',
  'da, no, sv': 'fuldtid|deltid|fastansættelse|heltid|fast stilling|studiejob|tillsvidare|visstid|heltidsstilling',
  pl: 'pełny etat|pełen etat|(?:umowa|umowę) o (?:pracę|dzieło)|b2b|(?:umowa|umowę) zleceni[ea]|(?:część|niepełny|pół) etatu?|na czas (?:nie)?określony|staż',
  cs: 'plný úvazek|zkrácený úvazek|částečný úvazek',
  vi: 'toàn thời gian|bán thời gian|thực tập',
  tr: 'tam zamanlı|yarı zamanlı|stajyer|staj',
}

/** Words of writings that have no word edges, or bend their endings. */
const ANYWHERE = [
  'повна зайнятість',
  'часткова зайнятість',
  'полная занятость',
  'частичная занятость',
  '全职',
  '兼职',
  '实习',
  '正社員',
  '契約社員',
  'アルバイト',
  'パート',
  '派遣社員',
  '정규직',
  '계약직',
]

export const TYPE = new RegExp(`(?<!\\p{L})(?:${anyOf(WORDS)})(?!\\p{L})|${ANYWHERE.join('|')}`, 'iu')

/** One kind of employment in several languages, so that "Contract" in the data and "Befristet" on the page agree. */
const ALIKE: readonly RegExp[] = [
  /full.?time|vollzeit|plein|complet|integral|inteiro|pieno|voltijd|fuldtid|heltid|pełn|plný|toàn thời|tam zaman|全职|正社員|повна|полная/i,
  /part.?time|teilzeit|partiel|parcial|media jornada|meio|parziale|deeltijd|deltid|część|niepełny|zkrácený|částečný|bán thời|yarı|兼职|частк|частич/i,
  /contract|freelance|b2b|fixed|temporary|(?<!un)befristet|cdd|intérim|temporal|temporári|(?<!in)determinato|tijdelijk|visstid|zleceni|契約/i,
  /permanent|angestellt|unbefristet|festanstellung|cdi|indefinid|indeterminato|efetivo|vast|tillsvidare|umow[aę] o pracę/i,
  /intern|trainee|student|apprentic|ausbildung|alternance|praktik|stage|tirocinio|prácticas|becari|estágio|staż|实习/i,
]

export const sameEmployment = (a: string, b: string): boolean => ALIKE.some((kind) => kind.test(a) && kind.test(b))

/** Hours, permanence and level are different facts about one employment, so one of each may stand. */
const KIND_OF = [0, 0, 1, 1, 2] as const

export const kindsOf = (text: string): number[] => [...new Set(KIND_OF.filter((_, i) => ALIKE[i]?.test(text) === true))]
