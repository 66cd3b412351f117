import {
  COSTS,
  LEARNING_LEVELS,
  LearningResource,
  ProjectIdea,
  RESOURCE_TYPES,
} from '@rolecall/shared/domain/learning/shapes.ts'
import { z } from 'zod'
import { limit } from '../../records/request.ts'
import { gapFields, RoleBody, RoleQuery, SkillGapShape } from '../skills/shapes.ts'

/** Lists that never change while somebody leafs through them: a cursor is how many were shown. */
export const paging = {
  limit,
  cursor: z.coerce.number().int().min(0).max(100_000).default(0).meta({ description: '`next` of the page before' }),
}
export type Paging = { limit: number; cursor: number }

export const pageAt = <T>(all: readonly T[], { limit: most, cursor }: Paging) => ({
  items: all.slice(cursor, cursor + most),
  next: cursor + most < all.length ? String(cursor + most) : null,
  total: all.length,
})

const skill = z.string().trim().min(1).max(100)
export const maxHours = z.coerce.number().int().min(1).max(1_000).optional()
export const q = z.string().max(200).meta({ description: 'Each word must begin a word of it' })
export const level = z.enum(LEARNING_LEVELS).optional()

export const ResourcesQuery = z.object({
  skill: skill.optional(),
  type: z.enum(RESOURCE_TYPES).optional(),
  level,
  cost: z.enum(COSTS).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  maxHours,
  ...paging,
})
export const SearchQuery = ResourcesQuery.extend({ q })

const hoursPerWeek = { min: 1, max: 80, usual: 6 }
export const RoadmapQuery = RoleQuery.extend({
  hoursPerWeek: z.coerce.number().int().min(hoursPerWeek.min).max(hoursPerWeek.max).default(hoursPerWeek.usual),
})
export const RoadmapBody = z
  .strictObject({
    ...RoleBody.shape,
    hoursPerWeek: z.number().int().min(hoursPerWeek.min).max(hoursPerWeek.max).default(hoursPerWeek.usual),
  })
  .meta({ examples: [{ role: 'Nurse', hoursPerWeek: 5 }] })
export type RoadmapAsked = z.infer<typeof RoadmapBody>

const Step = z
  .object({
    skill: SkillGapShape,
    after: z.array(z.string()).meta({ description: 'Steps before this one that it builds on' }),
    brings: z.array(z.string()).meta({ description: 'What else is asked for and comes with it' }),
    resources: z
      .array(LearningResource)
      .meta({ description: 'The hours are those of the first; the others stand in for it' }),
    project: ProjectIdea.nullable(),
    hours: z.number().int(),
    fromWeek: z.number().int(),
    toWeek: z.number().int(),
  })
  .meta({ ref: 'RoadmapStep', id: 'RoadmapStep' })

export const RoadmapAnswer = z
  .object({
    ...gapFields,
    hoursPerWeek: z.number().int(),
    hours: z.number().int(),
    weeks: z.number().int(),
    steps: z.array(Step),
    untaught: z.array(SkillGapShape).meta({ description: 'Asked for, but nothing to learn it from is known here' }),
  })
  .meta({ ref: 'Roadmap', id: 'Roadmap' })

export const A_RESOURCE = {
  id: 'nursing-skills',
  title: 'Nursing Skills',
  provider: 'Open RN',
  url: 'https://wtcs.pressbooks.pub/nursingskills/',
  type: 'book',
  level: 'beginner',
  hours: 60,
  cost: 'free',
  language: 'en',
  skills: ['Nursing', 'Vital signs', 'Wound care'],
} as const satisfies LearningResource

export const A_PROJECT = {
  id: 'hands-that-are-clean',
  title: 'Hands that are clean',
  builds: 'A hand-hygiene audit and poster for a ward, with figures before and after',
  skills: ['Infection control', 'Patient safety'],
  level: 'beginner',
  hours: 15,
  steps: ['Get permission', 'Observe after the five moments', 'Report on one page'],
  proves: 'You improve safety by measuring.',
} satisfies ProjectIdea
