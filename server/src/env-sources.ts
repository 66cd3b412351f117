import { z } from 'zod'

const key = z.string().optional()
const count = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a number')
  .transform(Number)

/** What the server needs of its operator to gather jobs. Sources without a variable here ask for none. */
export const sourceShapes = {
  GATHER: z.enum(['on', 'off'], { error: 'must be on or off' }),
  ADZUNA_APP_ID: key,
  ADZUNA_APP_KEY: key,
  FIRECRAWL_KEY: key,
  FIRECRAWL_CREDITS: count,
  JOOBLE_KEY: key,
  RAPIDAPI_KEY: key,
  REED_KEY: key,
  THEIRSTACK_KEY: key,
  THEIRSTACK_CREDITS: count,
  USAJOBS_EMAIL: z.email('must be an e-mail address').optional(),
  USAJOBS_KEY: key,
  SOURCES_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
}
export type SourceVariable = keyof typeof sourceShapes
export type CreditVariable = Extract<SourceVariable, `${string}_CREDITS`>

const keyOf = (name: string, example: string) => ({ about: `a key of ${name}, which turns this source on`, example })

const creditsOf = (name: string, fallback: string) => ({
  about: `how many credits of ${name} a month may take`,
  example: '1000',
  fallback,
})

export const SOURCE_VARIABLES: Readonly<Record<SourceVariable, { about: string; example: string; fallback?: string }>> =
  {
    GATHER: { about: 'whether jobs are gathered from their sources by themselves', example: 'off', fallback: 'on' },
    ADZUNA_APP_ID: { about: 'with the next one, turns the source Adzuna on', example: 'abcd1234' },
    ADZUNA_APP_KEY: { about: 'the key of that application', example: 'abcd' },
    FIRECRAWL_KEY: {
      about: 'a key of Firecrawl, which reads the careers pages that companies keep by themselves',
      example: 'fc-abcd',
    },
    FIRECRAWL_CREDITS: creditsOf('Firecrawl', '500'),
    JOOBLE_KEY: keyOf('Jooble', 'abcd'),
    RAPIDAPI_KEY: keyOf('RapidAPI that is subscribed to JSearch', 'abcd'),
    REED_KEY: keyOf('Reed', 'abcd'),
    THEIRSTACK_KEY: keyOf('TheirStack', 'abcd'),
    THEIRSTACK_CREDITS: creditsOf('TheirStack', '200'),
    USAJOBS_EMAIL: {
      about: 'with the next one, turns the source USAJOBS on: the address its key was sent to',
      example: 'me@example.com',
    },
    USAJOBS_KEY: { about: 'the key that was sent there', example: 'abcd' },
    SOURCES_URL: {
      about: 'where all sources are reached instead, each host as the first part of the path; only for tests',
      example: 'http://localhost:9000',
    },
  }
