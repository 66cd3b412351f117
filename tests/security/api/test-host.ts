import type { TestApp } from '@rolecall/server/testing.ts'
import type { ApiHost } from '../../hosts/suite/host.ts'

/** The app itself in place of a server, no socket between. */
export const hostOf = ({ app }: TestApp): ApiHost => ({
  fetch: async (path, init) => app.request(path, init),
  mailsTo: async () => [],
})
