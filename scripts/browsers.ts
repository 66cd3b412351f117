import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.ts'

const windows = process.platform === 'win32'

/** Where a program lies, or null: a path is looked up as it is, a name on the PATH. */
function whereIs(names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = names.flatMap((name) =>
    /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  )
  return places.find((place) => existsSync(place)) ?? null
}

const given = (variable: string): string[] => {
  const value = process.env[variable]
  return value ? [value] : []
}
const programFiles = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(given).map((folder) => join(folder, path))

export const findChromium = (): string | null =>
  whereIs([
    ...given('CHROMIUM'),
    'chromium',
    'chromium-browser',
    'ungoogled-chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Chromium/Application/chrome.exe'),
  ])

/** Chrome under its own brand: from version 137 on it ignores --load-extension, so it is no help to a script. */
export const findBrandedChrome = (): string | null =>
  whereIs([
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles('Google/Chrome/Application/chrome.exe'),
  ])

const findFirefox = (): string | null =>
  whereIs([
    ...given('FIREFOX'),
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox/firefox.exe'),
  ])

interface Wanted {
  what: string
  find: () => string | null
  debian: string
  playwright: string | null
}

const WANTED: Wanted[] = [
  { what: 'Chromium', find: findChromium, debian: 'chromium', playwright: 'chromium' },
  { what: 'Firefox', find: findFirefox, debian: 'firefox-esr', playwright: 'firefox' },
  // Real keys and real windows need a display; other systems than Linux have one.
  { what: 'Xvfb', find: () => whereIs(['Xvfb']), debian: 'xvfb', playwright: null },
  { what: 'xdotool', find: () => whereIs(['xdotool']), debian: 'xdotool', playwright: null },
]

const missing = (): Wanted[] =>
  WANTED.filter(({ find, playwright }) => !find() && (playwright !== null || process.platform === 'linux'))

async function fromDebian(wanted: Wanted[]): Promise<string | null> {
  const apt = whereIs(['apt-get'])
  if (!apt || process.getuid?.() !== 0) return 'Debian packages can be installed only by root on a Debian system.'
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run({ program: apt, args: ['update', '-qq'], env })
  if (!update.ok) return `apt-get update failed: ${update.output.trim().split('\n').at(-1)}`
  const names = wanted.map(({ debian }) => debian)
  const install = await run({ program: apt, args: ['install', '-y', '-qq', '--no-install-recommends', ...names], env })
  return install.ok ? null : `apt-get install failed: ${install.output.trim().split('\n').at(-1)}`
}

const WHERE = `import { chromium, firefox } from '@playwright/test'
console.log([chromium, firefox].map((browser) => browser.executablePath()).join('\\n'))`

/** Playwright keeps its browsers in a cache of its own and says where. */
async function fromPlaywright(wanted: Wanted[]): Promise<void> {
  const names = wanted.flatMap(({ playwright }) => playwright ?? [])
  if (names.length === 0) return
  await run({ program: 'playwright', args: ['install', ...names], in: 'tests', show: true })
  const { output } = await run({ program: process.execPath, args: ['--input-type=module', '-e', WHERE], in: 'tests' })
  const [chromium = '', firefox = ''] = output.trim().split('\n')
  if (!findChromium() && existsSync(chromium)) process.env['CHROMIUM'] = chromium
  if (!findFirefox() && existsSync(firefox)) process.env['FIREFOX'] = firefox
}

/** Sees to it that the browser journeys find what they drive; answers with a sentence where it cannot. */
export async function bringBrowsers(): Promise<string | null> {
  const wanted = missing()
  let reason: string | null = null
  if (wanted.length > 0) {
    console.log(`Bringing ${wanted.map(({ what }) => what).join(', ')} for the browser tests.`)
    reason = await fromDebian(wanted)
    await fromPlaywright(missing())
  }
  for (const [variable, path] of [['CHROMIUM', findChromium()] as const, ['FIREFOX', findFirefox()] as const]) {
    if (path) process.env[variable] = path
  }
  const still = missing().map(({ what }) => what)
  return still.length === 0
    ? null
    : `The browser tests need ${still.join(', ')}. ${reason ?? ''} Install what is missing and try again.`
}
