import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'

export interface Web {
  port: number
  /** What the browser asked for, host and path, in order. */
  asked: string[]
  close(): Promise<void>
}

const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}.html`, import.meta.url)), 'utf8')

/** The open web of a journey: real host names, served from this machine. An address is host and path. */
export async function startWeb(pages: Record<string, string>): Promise<Web> {
  const asked: string[] = []
  const keys = await generate([{ name: 'commonName', value: 'rolecall-journeys' }])
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    const host = request.headers.host?.split(':')[0]
    const address = `${host}${request.url?.split('?')[0]}`
    asked.push(address)
    const name = pages[address]
    response.writeHead(name ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(name ? page(name) : '<title>Not found</title><h1>Not found</h1>')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  return { port, asked, close }
}
