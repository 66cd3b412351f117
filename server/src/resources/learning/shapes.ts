import { COSTS, LearningResource, ProjectIdea, RESOURCE_TYPES } from '@rolecall/shared/domain/learning/shapes.ts'
import { z } from 'zod'
import { level, maxHours, paging, q } from '../../learning/paging.ts'
import { gapFields, RoleBody, RoleQuery, SkillGapShape } from '../../learning/gap-shapes.ts'

const skill = z.string().trim().min(1).max(100)
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
