import { z } from 'zod'

const need = z.enum(['must', 'nice', 'named'])
const line = z
  .object({ part: z.string(), item: z.number().optional(), field: z.string().optional(), at: z.number().optional() })
  .nullable()

export const AnalysisAnswer = z
  .object({
    id: z.uuid().meta({ description: 'It is kept as a task under this id' }),
    relevance: z.number().min(0).max(10).nullable().meta({ description: 'Null where one of the two says too little' }),
    missingSkills: z.array(z.object({ name: z.string(), need, quote: z.string().nullable() })),
    missingKeywords: z.array(z.string()),
    keywords: z.array(
      z.object({
        term: z.string(),
        kind: z.enum(['skill', 'title', 'word']),
        need,
        posting: z.number().int(),
        resume: z.number().int(),
        also: z.string().nullable(),
      }),
    ),
    improvements: z.array(
      z.object({ text: z.string(), line, quote: z.string().nullable(), edit: z.string().nullable() }),
    ),
    ats: z.array(z.object({ id: z.string(), status: z.enum(['good', 'warn', 'bad', 'unknown']), text: z.string() })),
    ledger: z.array(z.looseObject({ need: z.string(), state: z.string(), quote: z.string() })),
  })
  .meta({ ref: 'ResumeAnalysis', id: 'ResumeAnalysis' })

export const ANALYSIS_EXAMPLE = {
  id: '0199b1f2-7c00-7000-8000-000000000007',
  relevance: 7.2,
  missingSkills: [{ name: 'Kubernetes', need: 'must', quote: 'You know Kubernetes' }],
  missingKeywords: ['Kubernetes'],
  keywords: [{ term: 'Kubernetes', kind: 'skill', need: 'must', posting: 2, resume: 0, also: null }],
  improvements: [],
  ats: [{ id: 'contact', status: 'good', text: 'Your name, e-mail and phone can be read.' }],
  ledger: [],
}
