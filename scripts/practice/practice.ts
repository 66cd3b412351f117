import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { CannotStart, codeOf } from '@rolecall/server/cannot-start.ts'

const DAY = 24 * 60 * 60 * 1000
const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
const inWords = (time: number): string => new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long' })

/** The opening of an invented company, posted a few days ago whenever one looks, so that it never runs out. */
function practicePage(address: string, now: number): string {
  const [posted, until] = [now - 5 * DAY, now + 60 * DAY]
  const values: Record<string, string> = {
    address,
    posted: day(posted),
    until: day(until),
    postedInWords: inWords(posted),
    untilInWords: inWords(until),
  }
  const page = readFileSync(new URL('page.html', import.meta.url), 'utf8')
  return page.replaceAll(/@(?<name>address|postedInWords|untilInWords|posted|until)\b/g, (_, name: string) =>
    String(values[name]),
  )
}

/** Serves the page at /practice, to this machine alone. */
export async function servePractice(port: number): Promise<{ stop: () => void }> {
  const address = `http://localhost:${port}/practice`
  const server = createServer((request, response) => {
    const found = request.url === '/practice'
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(found ? practicePage(address, Date.now()) : `Nothing here. The page is at ${address}.`)
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
