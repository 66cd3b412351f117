import type { LEVELS } from '../profile.ts'
import { monthsIn } from './months.ts'
import { allWork } from './prove-years.ts'
import type { ReadResume } from './read-resume.ts'

/** 0 in training, 1 beginner, 2 on one's own, 3 senior, 4 leading, 5 director, 6 at the top. */
export type Band = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const BAND_NAMES = ['in training', 'junior', 'mid-level', 'senior', 'lead', 'director', 'executive'] as const

const WORDS: readonly (readonly [Band, RegExp])[] = [
  [6, /\bchief \p{L}+ officer|\bc[efto]o\b|geschäftsführ|directeur général|director general|\balgemeen directeur/iu],
  [
    5,
    /(?<!art |creative )\bdirector\b(?! of photography)|\bdirekto|\bdirecteur|\bdirectrice|\bhead of\b|\bvice president|\bvp\b|bereichsleit|\bdirectora\b/iu,
  ],
  [
    0,
    /\bintern(?:ship)?\b|praktik|werkstud|working student|\btrainee\b|apprentice|\bazubi|auszubildende|ausbildung zu[mr]|\bstagiaire|^(?:offre de )?stage (?:de|en|d['’]|[-–(])|alternan[ct]|\bbecari|\bprácticas\b|\bbijbaan|studentische/iu,
  ],
  [
    4,
    /\b(?:team|tech|technical|group)[- ]?lead|\blead(?:er)?\b(?! gen)|\bprincipal\b|\bstaff (?:software|engineer|data|product)|teamleit|abteilungsleit|stationsleit|\bleitung\b|(?<!projekt)leiter\b|chef(?:fe)? d.équipe|\bjef[ea] de (?:equipo|planta|obra|sección)|teamleider|afdelingshoofd|\bhead nurse|ward manager/iu,
  ],
  [
    3,
    /\bsenior\b|\bsr\b|\bsénior\b|\bexperienced\b|\berfahrene|\bconfirmée?(?!\p{L})|\bexpérimenté|\bervaren\b|\bsupervisor\b/iu,
  ],
  [
    1,
    /\bjunior\b|\bjr\b|entry[- ]level|\bgraduate\b|berufseinsteig|\bdébutante?\b|\bstarter\b|\bnewly qualified|absolvent/iu,
  ],
  [2, /\bmid(?:dle)?[- ](?:level|senior)|\bintermediate\b/iu],
]

const OF_PROFILE: Readonly<Record<(typeof LEVELS)[number], Band>> = {
  intern: 0,
  entry: 1,
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  principal: 4,
  manager: 4,
  director: 5,
  executive: 6,
}

/** Who assists a director is none. */
const ASSISTS = /\bassist/iu
const DIRECTS = 5

export function bandIn(title: string): Band | null {
  const text = title.slice(0, 300)
  const words = ASSISTS.test(text) ? WORDS.filter(([band]) => band < DIRECTS) : WORDS
  return words.find(([, named]) => named.test(text))?.[0] ?? null
}

const bandOfYears = (years: number): Band => (years >= 10 ? 4 : years >= 5 ? 3 : years >= 2 ? 2 : 1)

/** What the person has reached: as they say, or else as their titles and years tell. */
export function ownBand(level: (typeof LEVELS)[number] | null, years: number | null, read: ReadResume): Band | null {
  if (level !== null) return OF_PROFILE[level]
  const worked = Math.max(years ?? 0, monthsIn(allWork(read)) / 12)
  const titles = read.jobs.flatMap(({ line }) => bandIn(line.text.split(',')[0] ?? '') ?? [])
  if (worked === 0 && titles.length === 0) return read.studies.length > 0 ? 1 : null
  const top = Math.max(-1, ...titles) as Band | -1
  const byYears = bandOfYears(worked)
  return top > byYears ? (top as Band) : byYears
}
