import type { RenderLanguage } from './words.ts'
import { renderWords } from './words.ts'

// Written here, for the tables of the platforms differ: one résumé gives the same bytes everywhere.
const MONTHS: Readonly<Partial<Record<RenderLanguage, string>>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  es: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
  nl: 'jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.',
  it: 'gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.',
}

const DENSE: Readonly<Partial<Record<RenderLanguage, (year: string, month: string) => string>>> = {
  ja: (year, month) => `${year}年${Number(month)}月`,
  zh: (year, month) => `${year}年${Number(month)}月`,
  ko: (year, month) => `${year}.${month}`,
}

/** "2021-03" as people of that language write it on a résumé. */
export function writtenDate(date: string, language: RenderLanguage): string {
  const [year = '', month] = date.split('-')
  if (!month) return year
  const name = MONTHS[language]?.split(' ')[Number(month) - 1]
  if (name) return `${name} ${year}`
  return DENSE[language]?.(year, month) ?? `${month}/${year}`
}

interface Times {
  startDate?: string | undefined
  endDate?: string | undefined
}

/** From when to when. No end means that it goes on. */
export function writtenSpan({ startDate, endDate }: Times, language: RenderLanguage): string {
  const end = endDate ? writtenDate(endDate, language) : ''
  if (!startDate) return end
  const start = writtenDate(startDate, language)
  if (startDate === endDate) return end
  return `${start} – ${end || renderWords(language).present}`
}
