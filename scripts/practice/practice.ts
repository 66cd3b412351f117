import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { practiceText } from '@rolecall/shared/practice.ts'
import { CannotStart, codeOf } from '@rolecall/server/cannot-start.ts'

const page = (name: string): string => readFileSync(new URL(`../../extension/public/${name}`, import.meta.url), 'utf8')

/** The same posting that the extension brings along, at an address of the web. Its script is for the extension alone. */
function answer(path: string | undefined, address: string): { type: string; body: string } | null {
  if (path === '/practice.css') return { type: 'text/css', body: page('practice.css') }
  if (path !== '/practice') return null
  const html = page('practice.html').replace(/ *<script src="practice\.js".*\n/, '')
  return { type: 'text/html', body: practiceText(html, address, Date.now()) }
}

/** Serves the page at /practice, to this machine alone. */
export async function servePractice(port: number): Promise<{ stop: () => void }> {
  const address = `http://localhost:${port}/practice`
  const server = createServer((request, response) => {
    const found = answer(request.url, address)
    response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` })
    response.end(found?.body ?? `Nothing here. The page is at ${address}.`)
  }).listen(port, 'localhost')
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new CannotStart(
      `The practice page cannot use port ${port} (${codeOf(error)}). Stop the program that has it, or set PRACTICE_PORT to another number.`,
    )
  }
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { stop }
}
