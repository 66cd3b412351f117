import { z } from 'zod'
import { StageSettings } from './stage.ts'
import { membersOf } from './family.ts'

export const PREFERENCES = 'preferences'
/** A person has one set of preferences, so every device knows its id before it has synced. */
export const PREFERENCES_ID = '00000000-0000-7000-8000-000000000002'

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

export const preferencesFields = {
  /** Whether follow-ups are proposed after a move. */
  proposeFollowUps: z.boolean(),
  /** Days after applying, and after an interview, at which a follow-up is proposed. */
  followUpDays: z.array(z.number().int().min(1).max(120)).max(5),
  afterInterviewDays: z.array(z.number().int().min(1).max(120)).max(5),
  /** How long before a deadline or an interview the browser tells, in minutes. */
  remindBefore: z
    .array(
      z
        .number()
        .int()
        .min(0)
        .max(14 * 24 * 60),
    )
    .max(5),
  /** Times on the wall between which the browser tells of nothing but interviews; past midnight where `from` is later. */
  quietHours: z.object({ from: timeOfDay, to: timeOfDay }).nullable(),
  /** Days without an answer after which an application is proposed as ghosted. */
  ghostedAfterDays: z.number().int().min(7).max(365).nullable(),
  /** 0 is Sunday. */
  weekStart: z.number().int().min(0).max(6).nullable(),
  /** The saved view that the table opens with; null: as it was left. */
  firstView: z.uuid().nullable(),
  /** The résumé that postings are matched with; null: the newest. */
  activeResume: z.uuid().nullable(),
  /** What counts how much in a match; null: as it comes. */
  matchWeights: z.record(z.string().max(30), z.number().min(0).max(100)).nullable(),
} satisfies Record<string, z.ZodType>
export type Preferences = z.infer<z.ZodObject<typeof preferencesFields>>

export const FIRST_PREFERENCES: Preferences = {
  proposeFollowUps: true,
  followUpDays: [7, 14],
  afterInterviewDays: [1, 7],
  remindBefore: [24 * 60, 60],
  quietHours: null,
  ghostedAfterDays: 45,
  weekStart: null,
  firstView: null,
  activeResume: null,
  matchWeights: null,
}

export const preferencesFamilies: Readonly<Record<string, z.ZodType>> = {
  stage: StageSettings.nullable(),
}

export const stageSettings = (preferences: Readonly<Record<string, unknown>>): ReadonlyMap<string, StageSettings> =>
  new Map(membersOf(preferences, 'stage', StageSettings).map(({ key, value }) => [key, value]))
