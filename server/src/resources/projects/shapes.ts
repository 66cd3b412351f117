import { ProjectIdea } from '@rolecall/shared/domain/learning/shapes.ts'
import { z } from 'zod'
import { level, maxHours, paging, q } from '../../learning/paging.ts'

export const ProjectsQuery = z.object({ level, maxHours, ...paging })
export const SearchQuery = ProjectsQuery.extend({ q })

const skill = z.string().trim().min(1).max(100)
/** Given once or several times. */
const skills = z.union([skill, z.array(skill).max(50)]).transform((given) => (Array.isArray(given) ? given : [given]))

export const RecommendationsQuery = z.object({
  role: z
    .string()
    .trim()
    .min(1)
    .max(150)
    .optional()
    .meta({ description: 'The role you want: projects that train what its postings ask for and you do not have' }),
  ...paging,
})
export const SkillBuildingQuery = z.object({
  skill: skills.meta({ description: 'What you want to learn; may be given several times' }),
  ...paging,
})

export const FittingProjectShape = z
  .object({
    project: ProjectIdea,
    trains: z.array(z.string()).meta({ description: 'The wanted skills that it trains' }),
    uses: z.array(z.string()).meta({ description: 'The skills of yours that it leans on' }),
    adds: z.array(z.string()).meta({ description: 'What else it takes' }),
  })
  .meta({ ref: 'FittingProject', id: 'FittingProject' })
