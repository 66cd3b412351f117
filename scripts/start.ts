import { join, resolve } from 'node:path'
import { CannotStart } from '@rolecall/server/cannot-start.ts'
import { readEnv } from '@rolecall/server/env.ts'
import { explain, startNode } from '@rolecall/server/node.ts'
import { BUILDS } from './build.ts'
import { openBrowser } from './open-browser.ts'
import { servePractice } from './practice/practice.ts'
import { ROOT, run } from './run.ts'

const EXTENSION = join(ROOT, 'extension/.output/chrome-mv3')
const HEADLESS = '--headless'

/** What has to be ended, the last begun first. */
const running: (() => unknown)[] = []

async function end(code: number): Promise<never> {
  for (const stop of running.splice(0).toReversed()) await stop()
  process.exit(code)
}

async function serve(practicePort: number): Promise<string> {
  const practice = await servePractice(practicePort)
  running.push(() => practice.stop())
  const api = await startNode({ gather: true })
  running.push(() => api.close())
  return api.url
}

async function buildExtension(): Promise<void> {
  console.log('Building the extension.')
  const { ok, output } = await run(BUILDS.chrome)
  if (!ok) throw new CannotStart(`The extension could not be built:\n${output.trimEnd()}`)
}

function browse(profile: string, page: string): string {
  if (process.argv.includes(HEADLESS)) return ''
  const { sentence, browser } = openBrowser({ extension: EXTENSION, profile, page })
  running.push(() => browser?.kill())
  return `${sentence} `
}

async function start(): Promise<void> {
  const unknown = process.argv.slice(2).filter((word) => word !== HEADLESS)
  if (unknown.length > 0) throw new CannotStart(`npm start knows only ${HEADLESS}, not ${unknown.join(' ')}.`)
  const { PORT, DATA_DIR } = readEnv(process.env)
  const practicePort = Number(process.env['PRACTICE_PORT'] ?? PORT + 1)
  const api = await serve(practicePort)
  await buildExtension()
  const page = `http://localhost:${practicePort}/practice`
  console.log(`Rolecall is running. ${browse(join(resolve(DATA_DIR), 'browser'), page)}Ctrl-C ends it.
  API            ${api}, described at ${api}/docs
  Your data      ${resolve(DATA_DIR)}
  Practice page  ${page}
  Extension      on chrome://extensions switch on "Developer mode", click "Load unpacked", choose ${EXTENSION}`)
}

// Ctrl-C reaches every process of the terminal and is passed on besides, so it may come twice: the first one counts.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))
try {
  await start()
} catch (error) {
  console.error(explain(error))
  await end(1)
}
