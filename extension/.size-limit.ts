import { readFileSync } from 'node:fs'

const OUTPUT = '.output/chrome-mv3'

/** What a browser reads before a page can show anything: its own script and those that one needs at once. */
function firstLoad(page: string): string[] {
  const html = readFileSync(new URL(`${OUTPUT}/${page}`, import.meta.url), 'utf8')
  return [...html.matchAll(/(?:src|href)="\/(?<path>[^"]+\.js)"/g)].map(({ groups }) => `${OUTPUT}/${groups?.['path']}`)
}

const limit = (name: string, path: string | string[], most: string) => ({ name, path, limit: most, gzip: true })

export default [
  limit('popup', firstLoad('popup.html'), '120 kB'),
  limit('side panel', firstLoad('sidepanel.html'), '120 kB'),
  limit('background', `${OUTPUT}/background.js`, '80 kB'),
  limit('capture, injected on a click', `${OUTPUT}/capture.js`, '80 kB'),
]
