import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { layOutWorkerAssets } from '../../scripts/worker-assets.ts'
import { providerSettings } from '../support/openid-provider.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { SECOND_TRY } from '../support/second-try.ts'
import { freePort } from './free-port.ts'
import { TOKEN } from './workerd/services.ts'
import type { Ports } from './workerd/services.ts'

const ROOT = join(import.meta.dirname, '../..')

const bindings = (ports: Ports) => ({
  USERS_URL: `http://127.0.0.1:${ports.users}`,
  USERS_TOKEN: TOKEN,
  CATALOGUE_URL: `http://127.0.0.1:${ports.catalogue}`,
  CATALOGUE_TOKEN: TOKEN,
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
  MAILS_URL: `http://127.0.0.1:${ports.mails}`,
  AUTH_SECRET: 'a secret of forty characters, for a test',
  API_URL: 'https://api.example.com',
  GATHER: 'off',
  ...providerSettings(`http://127.0.0.1:${ports.provider}`),
  AI_GATEWAY_URL: `http://127.0.0.1:${ports.ai}/v1`,
  AI_MISTRAL_KEY: 'the-key-of-the-operator',
})

/** The API in the runtime of Cloudflare Workers, set up by the same wrangler.toml that deploys it. */
export default defineConfig(async () => {
  layOutWorkerAssets()
  const [users, catalogue, smtp, mails, provider, ai] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  const ports = { users, catalogue, smtp, mails, provider, ai }
  const configPath = join(ROOT, 'wrangler.toml')
  return {
    plugins: [cloudflareTest({ wrangler: { configPath }, miniflare: { bindings: bindings(ports) } })],
    test: {
      name: 'workerd',
      root: ROOT,
      include: ['tests/hosts/workerd/*.workerd.ts'],
      globalSetup: join(import.meta.dirname, 'workerd/global-setup.ts'),
      provide: { ports },
      testTimeout: PATIENCE_MS * 2,
      hookTimeout: PATIENCE_MS * 2,
      retry: SECOND_TRY,
    },
  }
})
