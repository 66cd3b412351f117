import { AiPosting } from '@rolecall/shared/ai/input.ts'
import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { MatchProfile } from '@rolecall/shared/domain/match/match-profile.ts'
import { Posting } from '@rolecall/shared/domain/posting.ts'
import { Resume } from '@rolecall/shared/domain/resume.ts'
import { StatedFact } from '@rolecall/shared/domain/stated-fact.ts'
import { z } from 'zod'

const ID = '0199b1f2-7c00-7000-8000-000000000001'

const inlinePosting = z
  .strictObject({ ...Posting.partial().shape, ...AiPosting.pick({ title: true }).shape })
  .meta({ description: 'What you know of it; the more of its text, the better' })

const about = {
  resume: z
    .union([z.uuid(), Resume])
    .optional()
    .meta({ description: 'One of your résumés by its id, or a résumé as it is; else the one that counts' }),
  application: z.uuid().optional().meta({ description: 'One of yours: its posting is what this is for' }),
  posting: inlinePosting.optional().meta({ description: 'A posting that you have no application for' }),
  stated: z
    .array(StatedFact)
    .max(500)
    .default([])
    .meta({ description: 'What you said when asked, beside what your profile holds' }),
  profile: MatchProfile.optional().meta({
    description: 'Your profile as it is; then nothing of the one that is kept counts, nor of what you stated there',
  }),
  today: z.iso.date().optional().meta({ description: 'The day where you are; else that of the server' }),
}

const oneOfBoth = ({ application, posting }: { application?: unknown; posting?: unknown }): boolean =>
  (application === undefined) !== (posting === undefined)
const WHICH = { message: 'Name an application, or give a posting: one of the two.', path: ['application'] }

const common = {
  ...about,
  options: WritingOptions.prefault({}),
  masked: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Your résumé has placeholders like {{name}} for what says who you are: they are passed on as they are, and come ' +
        'back in what is written, for you to put back. Nothing of it is kept here for you',
    }),
  save: z
    .boolean()
    .default(false)
    .meta({ description: 'Keep what comes of it at once, without asking which parts you accept' }),
}

const keepsWords = ({ masked, save }: { masked: boolean; save: boolean }): boolean => !masked || !save
const WHOSE = {
  message: 'What has placeholders is not kept here: put your words back, and keep it yourself.',
  path: ['save'],
}

export const GenerateBody = z
  .strictObject(common)
  .refine(oneOfBoth, WHICH)
  .refine(keepsWords, WHOSE)
  .meta({ examples: [{ application: ID, options: { tone: 'warm' } }] })

export const AnswersBody = z
  .strictObject({ ...common, questions: z.array(z.string().trim().min(1).max(4_000)).min(1).max(20) })
  .refine(oneOfBoth, WHICH)
  .refine(keepsWords, WHOSE)
  .meta({ examples: [{ application: ID, questions: ['Why do you want to work here?'] }] })

export const AnalyzeBody = z
  .strictObject(about)
  .refine(oneOfBoth, WHICH)
  .meta({ examples: [{ application: ID }] })

export type AnalyzeBody = z.infer<typeof AnalyzeBody>
export type GenerateBody = z.infer<typeof GenerateBody> & { questions?: string[] | undefined }
