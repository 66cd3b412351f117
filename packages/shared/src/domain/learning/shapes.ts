import { z } from 'zod'

export const RESOURCE_TYPES = ['course', 'book', 'docs', 'video', 'tutorial', 'practice'] as const
export const LEARNING_LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export const COSTS = ['free', 'paid'] as const

const line = z.string().min(2).max(200)
const skills = z.array(z.string().min(1).max(100)).min(1).max(8)
/** How long it takes somebody who does all of it, roughly. */
const hours = z.number().int().min(1).max(1_000)
const level = z.enum(LEARNING_LEVELS)

/** Something to learn from that is known to exist. Its first skill is what it is about most. */
export const LearningResource = z
  .object({
    id: line,
    title: line,
    provider: line,
    url: z.url({ protocol: /^https$/ }),
    type: z.enum(RESOURCE_TYPES),
    level,
    hours,
    cost: z.enum(COSTS).meta({ description: 'free: one can learn from it without paying' }),
    language: z.string().regex(/^[a-z]{2}$/),
    skills,
  })
  .meta({ ref: 'LearningResource', id: 'LearningResource' })
export type LearningResource = z.infer<typeof LearningResource>

/** Something to make that shows a skill to those who look for it. */
export const ProjectIdea = z
  .object({
    id: line,
    title: line,
    builds: z.string().min(10).max(400),
    skills,
    level,
    hours,
    steps: z.array(z.string().min(5).max(300)).min(3).max(8),
    proves: z.string().min(10).max(300),
  })
  .meta({ ref: 'ProjectIdea', id: 'ProjectIdea' })
export type ProjectIdea = z.infer<typeof ProjectIdea>
export type WrittenProject = Omit<ProjectIdea, 'id'>

/** All there is to learn from. */
export interface Library {
  resources: readonly LearningResource[]
  projects: readonly ProjectIdea[]
}
