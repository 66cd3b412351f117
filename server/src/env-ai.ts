import { z } from 'zod'

const secret = z.string().min(32, 'must have at least 32 characters').optional()
const key = z.string().optional()
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address' })
  .transform((url) => url.replace(/\/+$/, ''))
  .optional()
const count = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a number')
  .transform(Number)

/** What the server needs of its operator to ask language models. Without any of it people bring keys of their own. */
export const aiShapes = {
  AI_OPENAI_KEY: key,
  AI_ANTHROPIC_KEY: key,
  AI_GEMINI_KEY: key,
  AI_MISTRAL_KEY: key,
  AI_GROQ_KEY: key,
  AI_OPENROUTER_KEY: key,
  AI_WORKERS_ACCOUNT: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'must be the id of an account')
    .optional(),
  AI_WORKERS_KEY: key,
  AI_OLLAMA_URL: webAddress,
  AI_OLLAMA_MODEL: z.string(),
  AI_GATEWAY_URL: webAddress,
  AI_DAILY_TOKENS: count,
  AI_DAILY_CENTS: count,
  AI_OWN_ADDRESSES: z.enum(['none', 'public', 'any'], { error: 'must be none, public or any' }),
  AI_KEYS_SECRET: secret,
  AI_KEYS_SECRET_BEFORE: secret,
}
export type AiVariable = keyof typeof aiShapes

const keyOf = (name: string, example: string) => ({
  about: `a key of ${name}, paid by you, for everybody who has none of their own`,
  example,
})

export const AI_VARIABLES: Readonly<Record<AiVariable, { about: string; example: string; fallback?: string }>> = {
  AI_OPENAI_KEY: keyOf('OpenAI', 'sk-proj-abcd'),
  AI_ANTHROPIC_KEY: keyOf('Anthropic', 'sk-ant-abcd'),
  AI_GEMINI_KEY: keyOf('Google Gemini', 'AIza-abcd'),
  AI_MISTRAL_KEY: keyOf('Mistral', 'abcd'),
  AI_GROQ_KEY: keyOf('Groq', 'gsk_abcd'),
  AI_OPENROUTER_KEY: keyOf('OpenRouter', 'sk-or-abcd'),
  AI_WORKERS_ACCOUNT: {
    about: 'with the next one, the account whose Workers AI is asked',
    example: '0123456789abcdef0123456789abcdef',
  },
  AI_WORKERS_KEY: { about: 'a token of that account that may run Workers AI', example: 'abcd' },
  AI_OLLAMA_URL: { about: 'an Ollama of yours, which costs nobody anything', example: 'http://localhost:11434/v1' },
  AI_OLLAMA_MODEL: { about: 'the model it has', example: 'gpt-oss:20b', fallback: 'gpt-oss:20b' },
  AI_GATEWAY_URL: {
    about: 'a gateway of yours that stands before all providers, each under its name, such as …/openai',
    example: 'https://gateway.example.com/ai',
  },
  AI_DAILY_TOKENS: {
    about: 'how many tokens a day one person may take of the keys you pay',
    example: '200000',
    fallback: '200000',
  },
  AI_DAILY_CENTS: { about: 'and how many US cents', example: '50', fallback: '50' },
  AI_OWN_ADDRESSES: {
    about:
      'which AI services people may name by address: none, public (https alone, nothing in your network) or any (for yourself alone)',
    example: 'public',
    fallback: 'public',
  },
  AI_KEYS_SECRET: {
    about: 'protects the keys that people keep here; else AUTH_SECRET does',
    example: 'the output of: openssl rand -base64 32',
  },
  AI_KEYS_SECRET_BEFORE: {
    about: 'the one before, while keys protected by it are left; each is protected anew when it is next used',
    example: 'the former value of AI_KEYS_SECRET',
  },
}
