import { EXTENSION_ORIGIN } from '@rolecall/shared/product.ts'
import { expect, test } from 'vitest'
import { EnvError, readEnv, variableNames } from './env.ts'

test('nothing set is a configuration that works', () => {
  expect(readEnv({})).toEqual({
    AI_DAILY_CENTS: 50,
    AI_DAILY_TOKENS: 200_000,
    AI_OLLAMA_MODEL: 'gpt-oss:20b',
    AI_OWN_ADDRESSES: 'public',
    PORT: 8787,
    HOST: 'localhost',
    DATA_DIR: '.data',
    API_URL: 'http://localhost:8787',
    EXTENSION_ORIGINS: [EXTENSION_ORIGIN],
    FIRECRAWL_CREDITS: 500,
    GATHER: 'on',
    MAIL_FROM: 'Rolecall <rolecall@localhost>',
    EMBEDDINGS_MODEL: 'text-embedding-3-small',
    GOOGLE_ISSUER: 'https://accounts.google.com',
    LINKEDIN_ISSUER: 'https://www.linkedin.com/oauth',
    THEIRSTACK_CREDITS: 200,
  })
})

test('a variable set to nothing counts as not set', () => {
  expect(readEnv(Object.fromEntries(variableNames().map((name) => [name, ' '])))).toEqual(readEnv({}))
})

test('everything wrong is said at once, each with an example', () => {
  const wrong = {
    PORT: '80a',
    API_URL: 'ftp://example.com',
    AUTH_SECRET: 'short',
    USERS_URL: 'users.db',
    SMTP_URL: 'mail',
    EXTENSION_ORIGINS: 'chrome-extension://*',
  }
  const read = () => readEnv(wrong)
  expect(read).toThrow(EnvError)
  try {
    read()
  } catch (error) {
    const lines = String(error).split('\n').slice(1)
    expect(new Set(lines.map((line) => line.trim().split(' ')[0]))).toEqual(new Set(Object.keys(wrong)))
    for (const line of lines) expect(line).toMatch(/ must .+\. Example: \S/)
  }
})

test('several extensions may be allowed, each exactly', () => {
  const env = readEnv({ EXTENSION_ORIGINS: `${EXTENSION_ORIGIN}, chrome-extension://abcdefghijklmnopabcdefghijklmnop` })
  expect(env.EXTENSION_ORIGINS).toHaveLength(2)
})
