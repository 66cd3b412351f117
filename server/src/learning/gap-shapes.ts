import { HOLDINGS } from '@rolecall/shared/domain/learning/gap.ts'
import { SKILL_CATEGORIES } from '@rolecall/shared/domain/skills/skill.ts'
import { z } from 'zod'

const role = z
  .string()
  .trim()
  .min(1)
  .max(150)
  .meta({ description: 'A title, or a part of one: your saved postings whose titles have these words are compared' })
const skills = z
  .array(z.string().trim().min(1).max(100))
  .max(300)
  .optional()
  .meta({ description: 'What you can do, in place of what your profile and résumé say' })

export const RoleQuery = z.object({ role })
export const RoleBody = z.strictObject({ role, skills }).meta({ examples: [{ role: 'Nurse', skills: ['First aid'] }] })
export type RoleAsked = z.infer<typeof RoleBody>

export const SkillGapShape = z
  .object({
    id: z.string(),
    name: z.string(),
    category: z.enum(SKILL_CATEGORIES),
    asked: z.number().int().meta({ description: 'Postings that ask for it' }),
    must: z.number().int().meta({ description: 'Postings that will not do without' }),
    share: z.number(),
    mustShare: z.number(),
    has: z.enum(HOLDINGS),
    through: z.array(z.string()).meta({ description: 'The skills of yours that make it “partly”' }),
  })
  .meta({ ref: 'SkillGap', id: 'SkillGap' })

export const gapFields = {
  role: z.string(),
  enough: z.boolean().meta({ description: 'false: there are too few postings to tell' }),
  postings: z.number().int(),
  needed: z.number().int(),
  message: z.string().nullable().meta({ description: 'What to do where there are too few' }),
  held: z.array(z.string()).meta({ description: 'What the postings were compared with' }),
}
export const GapAnswer = z
  .object({ ...gapFields, skills: z.array(SkillGapShape) })
  .meta({ ref: 'GapAnalysis', id: 'GapAnalysis' })
