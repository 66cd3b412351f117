import { Suggestion } from '@rolecall/shared/domain/resume-suggestions.ts'
import { z } from 'zod'

const ID = '0199b1f2-7c00-7000-8000-000000000002'

export const Upload = z.strictObject({
  file: z.file().meta({ description: 'PDF, Word (.docx), text, Markdown or JSON Résumé, at most 5 MB' }),
  replaces: z.uuid().optional().meta({ description: 'The résumé that this file is a newer version of' }),
})

const count = z.number().int()
export const Status = z
  .object({
    id: z.uuid(),
    state: z.literal('ready').meta({ description: 'A file that could not be read was refused at its upload' }),
    file: z.enum(['kept', 'on-a-device', 'none']).meta({ description: 'Whether its file has arrived here' }),
    warnings: z.array(z.string()),
    read: z.object({
      work: count,
      education: count,
      skills: count,
      languages: count,
      certificates: count,
      projects: count,
    }),
  })
  .meta({ ref: 'ResumeStatus', id: 'ResumeStatus' })

export const STATUS_EXAMPLE = {
  id: ID,
  state: 'ready',
  file: 'kept',
  warnings: [],
  read: { work: 2, education: 1, skills: 14, languages: 2, certificates: 1, projects: 0 },
}

export const Suggestions = z
  .object({ items: z.array(Suggestion), next: z.null() })
  .meta({ ref: 'ResumeSuggestions', id: 'ResumeSuggestions' })

export const SUGGESTIONS_EXAMPLE = {
  items: [
    { kind: 'skill', value: 'Interlocking' },
    { kind: 'years', value: '8' },
  ],
  next: null,
}

export const Wanted = z
  .strictObject({ suggestions: z.array(z.strictObject(Suggestion.shape)).min(1).max(200) })
  .meta({ examples: [{ suggestions: [{ kind: 'skill', value: 'Interlocking' }] }] })

export const Applied = z
  .object({ applied: count, left: count, rev: count.meta({ description: 'The revision of the profile' }) })
  .meta({ ref: 'SuggestionsApplied', id: 'SuggestionsApplied' })
