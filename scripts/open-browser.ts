import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { findBrandedChrome, findChromium } from './browsers.ts'

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

export interface Opened {
  sentence: string
  browser: ChildProcess | null
}

const not = (sentence: string): Opened => ({ sentence, browser: null })

interface Wish {
  extension: string
  /** A folder of its own, so that nobody's everyday browser is touched. */
  profile: string
  page: string
}

function open(program: string, { extension, profile, page }: Wish): ChildProcess {
  const flags = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const browser = spawn(program, [...flags, page], { stdio: 'ignore' })
  browser.on('error', ({ message }) => console.error(`The browser did not start: ${message}.`))
  return browser
}

/** Opens a Chromium with the extension where there is one and a display; else says in a sentence why not. */
export function openBrowser(wish: Wish): Opened {
  if (!hasDisplay()) return not('There is no display here, so no browser was opened.')
  const chromium = findChromium()
  if (chromium) return { sentence: 'Chromium opens with the extension in it.', browser: open(chromium, wish) }
  return not(
    findBrandedChrome()
      ? 'Chrome does not take an extension from a command, so load it by hand as below, or install Chromium.'
      : 'No Chromium or Chrome was found here, so no browser was opened.',
  )
}
