import { join, resolve } from 'node:path'
import { startNode } from '@rolecall/server/node.ts'
import { openBrowser } from './open-browser.ts'
import { servePractice } from './practice/practice.ts'
import { Problem, requireFreePort, requireWritable } from './problems.ts'
import { ROOT, run } from './run.ts'

const EXTENSION = join(ROOT, 'extension/.output/chrome-mv3')
const port = Number(process.env['PORT'] ?? 8787)
const practicePort = Number(process.env['PRACTICE_PORT'] ?? port + 1)
const dataFolder = resolve(ROOT, process.env['DATA_DIR'] ?? '.data')
const headless = process.argv.includes('--headless')

/** What has to be ended, the last begun first. */
const running: (() => unknown)[] = []

async function end(): Promise<never> {
  // A second Ctrl-C while this runs has nothing left to do.
  for (const stop of running.splice(0).toReversed()) await stop()
  process.exit(0)
}

async function buildExtension(): Promise<void> {
  console.log('Building the extension.')
  const { ok, output } = await run({ program: 'wxt', args: ['build', '-b', 'chrome', '--mv3'], in: 'extension' })
  if (!ok) throw new Problem(`The extension could not be built:\n${output.trimEnd()}`)
}

async function serve(): Promise<void> {
  const api = await startNode(process.env)
  running.push(() => api.close())
  const practice = await servePractice(practicePort)
  running.push(() => {
    practice.close()
    practice.closeAllConnections()
  })
}

function browse(page: string): string {
  if (headless) return ''
  const { sentence, browser } = openBrowser({ extension: EXTENSION, profile: join(dataFolder, 'browser'), page })
  running.push(() => browser?.kill())
  return `${sentence} `
}

async function start(): Promise<void> {
  const unknown = process.argv.slice(2).filter((word) => word !== '--headless')
  if (unknown.length > 0) throw new Problem(`npm start knows only --headless, not ${unknown.join(' ')}.`)
  requireWritable(dataFolder)
  await requireFreePort(port, `PORT=${port + 10} npm start`)
  await requireFreePort(practicePort, `PRACTICE_PORT=${practicePort + 10} npm start`)
  await buildExtension()
  await serve()
  const page = `http://localhost:${practicePort}/practice`
  console.log(`Rolecall is running. ${browse(page)}Ctrl-C ends it.
  API            http://localhost:${port}, described at http://localhost:${port}/docs
  Data           ${dataFolder}
  Practice page  ${page}
  Extension      chrome://extensions, switch on Developer mode, "Load unpacked", choose ${EXTENSION}`)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
try {
  await start()
} catch (error) {
  console.error(error instanceof Problem ? error.message : error)
  process.exit(1)
}
