import { EXTENSION_ORIGIN } from '@rolecall/shared/product.ts'
import { z } from 'zod'
import { AI_VARIABLES, aiShapes } from './env-ai.ts'
import { SOURCE_VARIABLES, sourceShapes } from './env-sources.ts'

const text = z.string()
const portNumber = text
  .regex(/^\d{1,5}$/, 'must be a number')
  .transform(Number)
  .pipe(z.number().max(65_535, 'must be at most 65535'))

const address = (protocol: RegExp, what: string) =>
  z.url({ protocol, error: `must be ${what}` }).transform((url) => url.replace(/\/+$/, ''))
const database = address(/^(?:libsql|https?|file)$/, 'the address of a libSQL database').optional()

const EXACT_ORIGIN = /^(?:chrome|moz)-extension:\/\/[a-z0-9-]+$/
const origins = text
  .transform((list) => list.split(',').map((part) => part.trim()))
  .pipe(z.array(text.regex(EXACT_ORIGIN, 'must list exact origins of extensions, parted by commas')))

const emails = text
  .transform((list) => list.split(',').map((part) => part.trim().toLowerCase()))
  .pipe(z.array(z.email('must list e-mail addresses, parted by commas')))

const shapes = z.object({
  PORT: portNumber,
  HOST: text,
  DATA_DIR: text,
  API_URL: address(/^https?$/, 'a web address').optional(),
  ADMINS: emails.optional(),
  AUTH_SECRET: text.min(32, 'must have at least 32 characters').optional(),
  EXTENSION_ORIGINS: origins,
  CLIENT_IP_HEADER: text.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header').optional(),
  USERS_URL: database,
  USERS_TOKEN: text.optional(),
  CATALOGUE_URL: database,
  CATALOGUE_TOKEN: text.optional(),
  MAIL_FROM: text,
  EMBEDDINGS_URL: address(/^https?$/, 'a web address').optional(),
  EMBEDDINGS_KEY: text.optional(),
  EMBEDDINGS_MODEL: text,
  SMTP_URL: address(/^smtps?$/, 'the address of a mail server').optional(),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  GOOGLE_ISSUER: address(/^https?$/, 'a web address'),
  LINKEDIN_CLIENT_ID: text.optional(),
  LINKEDIN_CLIENT_SECRET: text.optional(),
  LINKEDIN_ISSUER: address(/^https?$/, 'a web address'),
  ...aiShapes,
  ...sourceShapes,
})
export type VariableName = keyof typeof shapes.shape

interface Variable {
  about: string
  /** Shown to whoever got it wrong. */
  example: string
  /** What holds where it is not set. */
  fallback?: string
}

/** Every variable the server reads, in the order a person would set them. */
export const VARIABLES: Readonly<Record<VariableName, Variable>> = {
  PORT: { about: 'the port the server listens on', example: '8787', fallback: '8787' },
  HOST: { about: 'the name or address it listens on', example: '0.0.0.0', fallback: 'localhost' },
  DATA_DIR: { about: 'the folder of databases, files and mails', example: '/var/lib/rolecall', fallback: '.data' },
  API_URL: { about: 'the address people reach it at; else localhost', example: 'https://api.example.com' },
  ADMINS: {
    about: 'the confirmed e-mail addresses of those who may read how experiments went, parted by commas; else nobody',
    example: 'me@example.com, you@example.com',
  },
  AUTH_SECRET: {
    about: 'protects sessions; on Node made and kept in DATA_DIR where it is not set',
    example: 'the output of: openssl rand -base64 32',
  },
  EXTENSION_ORIGINS: {
    about: 'the extensions that may call it, parted by commas',
    example: EXTENSION_ORIGIN,
    fallback: EXTENSION_ORIGIN,
  },
  CLIENT_IP_HEADER: {
    about: 'behind a proxy of yours, the header in which it says who is calling; else all callers share one limit',
    example: 'X-Forwarded-For',
  },
  USERS_URL: { about: 'the database of accounts; else a file in DATA_DIR', example: 'libsql://users-me.turso.io' },
  USERS_TOKEN: { about: 'the token of that database', example: 'eyJhbGciOi' },
  CATALOGUE_URL: { about: 'the database of jobs; else a file in DATA_DIR', example: 'libsql://jobs-me.turso.io' },
  CATALOGUE_TOKEN: { about: 'the token of that database', example: 'eyJhbGciOi' },
  MAIL_FROM: {
    about: 'the sender of its mails',
    example: 'Rolecall <hello@example.com>',
    fallback: 'Rolecall <rolecall@localhost>',
  },
  SMTP_URL: {
    about: 'the mail server; on Node mails become files in DATA_DIR where it is not set',
    example: 'smtps://name:password@mail.example.com:465',
  },
  EMBEDDINGS_URL: {
    about:
      'a service that speaks the OpenAI protocol and turns texts into vectors; else they are learnt from the jobs gathered',
    example: 'https://api.openai.com/v1',
  },
  EMBEDDINGS_KEY: { about: 'the key of that service', example: 'sk-abcd' },
  EMBEDDINGS_MODEL: {
    about: 'its model, of 384 dimensions',
    example: 'text-embedding-3-small',
    fallback: 'text-embedding-3-small',
  },
  GOOGLE_CLIENT_ID: {
    about:
      'with the next one, lets people sign in with Google; its callback is API_URL/api/v1/auth/providers/google/callback',
    example: '1234-abcd.apps.googleusercontent.com',
  },
  GOOGLE_CLIENT_SECRET: { about: 'the secret of that client', example: 'GOCSPX-abcd' },
  GOOGLE_ISSUER: {
    about: 'where Google describes itself; another one only for tests',
    example: 'https://accounts.google.com',
    fallback: 'https://accounts.google.com',
  },
  LINKEDIN_CLIENT_ID: {
    about:
      'with the next one, lets people sign in with LinkedIn; its callback is API_URL/api/v1/auth/providers/linkedin/callback',
    example: '77abcdefgh',
  },
  LINKEDIN_CLIENT_SECRET: { about: 'the secret of that client', example: 'WPL_AP1.abcd' },
  LINKEDIN_ISSUER: {
    about: 'where LinkedIn describes itself; another one only for tests',
    example: 'https://www.linkedin.com/oauth',
    fallback: 'https://www.linkedin.com/oauth',
  },
  ...AI_VARIABLES,
  ...SOURCE_VARIABLES,
}

export type RawEnv = Readonly<Record<string, string | undefined>>
export type Env = z.infer<typeof shapes> & { API_URL: string }

export interface EnvProblem {
  variable: string
  wrong: string
  example: string
}

/** Everything wrong with the configuration at once, so that it is repaired in one go. */
export class EnvError extends Error {
  readonly problems: EnvProblem[]

  constructor(problems: EnvProblem[]) {
    const lines = problems.map(({ variable, wrong, example }) => `  ${variable} ${wrong}. Example: ${example}`)
    super(['The configuration cannot be used:', ...lines].join('\n'))
    this.problems = problems
  }
}

const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name)
export const variableNames = (): VariableName[] => Object.keys(VARIABLES).filter(isVariable)

function problemOf({ path, message }: z.core.$ZodIssue): EnvProblem {
  const variable = String(path[0])
  return { variable, wrong: message, example: isVariable(variable) ? VARIABLES[variable].example : '' }
}

export function readEnv(raw: RawEnv): Env {
  // A variable set to nothing, as in a copied example file, counts as not set.
  const given = (name: VariableName) => raw[name]?.trim() || VARIABLES[name].fallback
  const read = shapes.safeParse(Object.fromEntries(variableNames().map((name) => [name, given(name)])))
  if (!read.success) throw new EnvError(read.error.issues.map(problemOf))
  return { ...read.data, API_URL: read.data.API_URL ?? `http://localhost:${read.data.PORT}` }
}
