import type { AiRequest } from '@rolecall/shared/ai/request.ts'

/** A question as the product asks it, short, with a schema that is closed. */
export const AI_REQUEST: AiRequest = {
  kind: 'letter',
  messages: [
    { role: 'system', content: 'Write a letter from the facts.' },
    { role: 'user', content: 'Facts: Ida Kvist has kept a lighthouse for nine years.' },
  ],
  schema: {
    type: 'object',
    properties: { text: { type: 'string' } },
    required: ['text'],
    additionalProperties: false,
  },
  schemaName: 'letter',
  maxTokens: 800,
}
