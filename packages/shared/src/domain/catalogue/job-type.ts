import { bandIn } from '../match/level.ts'
import { JOB_LEVELS } from './job-values.ts'
import type { JobLevel, JobType } from './job-values.ts'

/** The kinds by their words, the most telling first: a student's job for half the day is a student's job. */
const WORDS: readonly (readonly [JobType, RegExp])[] = [
  [
    'internship',
    /\bintern(?:ship)?s?\b|trainee|werkstud|working student|apprentic|ausbildung|alternance|praktik|(?<!back)\bstage\b|tirocinio|prácticas|becari|estágio|\bstaż|实习/iu,
  ],
  ['contract', /\bcontract(?:or|ing)?\b|freelanc|freiberuf|\bb2b\b|self.?employed|auftragsbasis/iu],
  [
    'temporary',
    /\btemp(?:orary|orär)?\b|fixed.?term|(?<!un)befristet|\bcdd\b|intérim|temporal|temporári|(?<!in)determinato|tijdelijk|visstid|season|casual|per.?diem|zeitarbeit/iu,
  ],
  [
    'part-time',
    /part.?time|teilzeit|partiel|parcial|media jornada|parziale|deeltijd|deltid|minijob|niepełny|zkrácený|częściow/iu,
  ],
  [
    'full-time',
    /full.?time|vollzeit|temps plein|temps complet|completa?\b|integral|tempo pieno|voltijd|heltid|pełn|plný|全职|正社員/iu,
  ],
]

/** What kind of employment a line names; null where it names none. */
export const jobTypeOf = (line: string | null): JobType | null =>
  line === null ? null : (WORDS.find(([, named]) => named.test(line))?.[0] ?? null)

/** The level that the advert states, or that its title names. */
export function jobLevelOf(title: string, seniority: string | null): JobLevel | null {
  const band = (seniority === null ? null : bandIn(seniority)) ?? bandIn(title)
  return band === null ? null : (JOB_LEVELS[band] ?? null)
}
