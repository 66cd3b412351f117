import { migrateDb } from '@rolecall/server/migrate.ts'
import { openHttpDb } from '@rolecall/server/ports/db-http.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAiServer } from '../../support/ai-server.ts'
import { startHrana } from '../hrana.ts'
import { startOpenIdProvider } from '../../support/openid-provider.ts'
import { startSmtp } from '../smtp.ts'

export const TOKEN = 'the-token-of-both-databases'

export interface Ports {
  users: number
  catalogue: number
  smtp: number
  mails: number
  provider: number
  ai: number
}

/**
 * Everything a Worker reaches over the network, for real: two databases, a mail server with a way to read its mails, a
 * provider to sign in through and one of language models.
 */
export async function startServices(ports: Ports): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-workerd-'))
  const databases = await Promise.all(
    (['users', 'catalogue'] as const).map(async (name) => {
      const served = await startHrana({ file: join(folder, `${name}.db`), token: TOKEN, port: ports[name] })
      const db = openHttpDb(served.url, TOKEN)
      await migrateDb(db, name)
      await db.close()
      return served
    }),
  )
  const provider = await startOpenIdProvider(ports.provider)
  const ai = await startAiServer(ports.ai)
  const smtp = await startSmtp(ports.smtp)
  const mails = createServer((_, response) => response.end(JSON.stringify(smtp.mails)))
  await new Promise<void>((ready) => mails.listen(ports.mails, '127.0.0.1', ready))
  return async () => {
    mails.closeAllConnections()
    mails.close()
    await smtp.close()
    await provider.close()
    await ai.close()
    await Promise.all(databases.map((served) => served.close()))
    await rm(folder, { recursive: true })
  }
}
