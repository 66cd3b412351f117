import { z } from 'zod'
import { PayFloor } from './pay-floor.ts'
import { WORK_MODELS } from './posting-values.ts'
import { StatedFact } from './stated-fact.ts'

export const PROFILE = 'profile'
/** A person has one profile, so every device knows its id before it has synced. */
export const PROFILE_ID = '00000000-0000-7000-8000-000000000001'

export const LEVELS = [
  'intern',
  'entry',
  'junior',
  'mid',
  'senior',
  'lead',
  'principal',
  'manager',
  'director',
  'executive',
] as const
export const RIGHTS_TO_WORK = ['citizen', 'permit', 'needs-sponsorship'] as const
export const WORK_DAYS = 5
const line = z.string().max(300).nullable()

export const profileFields = {
  name: line,
  headline: line,
  level: z.enum(LEVELS).nullable(),
  years: z.number().min(0).max(70).nullable(),
  workModels: z.array(z.enum(WORK_MODELS)).max(3),
  /** The most days of a week that the person would go to the office. */
  daysOnSite: z.number().int().min(0).max(WORK_DAYS).nullable(),
  payFloor: PayFloor.nullable(),
  needsVisa: z.boolean().nullable(),
} satisfies Record<string, z.ZodType>
export type Profile = z.infer<z.ZodObject<typeof profileFields>>

export const EMPTY_PROFILE: Profile = {
  name: null,
  headline: null,
  level: null,
  years: null,
  workModels: [],
  daysOnSite: null,
  payFloor: null,
  needsVisa: null,
}

export const profileFamilies: Readonly<Record<string, z.ZodType>> = {
  skill: z.string().trim().min(1).max(100).nullable(),
  /** A title the person looks for. */
  role: z.string().trim().min(1).max(150).nullable(),
  place: z.string().trim().min(1).max(150).nullable(),
  language: z.string().trim().min(1).max(100).nullable(),
  link: z.string().max(8_000).nullable(),
  /** The key is the country, two small letters. */
  authorised: z.enum(RIGHTS_TO_WORK).nullable(),
  /** What the person said when they were asked whether they can do something that their résumé does not tell. */
  fact: StatedFact.nullable(),
}
