import { readFileSync, readdirSync } from 'node:fs'

const OUTPUT = '.output/chrome-mv3'
const read = (path: string): string => readFileSync(new URL(`${OUTPUT}/${path}`, import.meta.url), 'utf8')

/** These scripts and all that they need at once. */
function withNeeds(scripts: string[]): string[] {
  const found = new Set(scripts)
  for (const path of found)
    for (const { groups } of read(path).matchAll(/(?:from|import)\s*["'`]\.\/(?<file>[^"'`]+\.js)["'`]/g))
      found.add(`chunks/${groups?.['file']}`)
  return [...found]
}

const scriptsOf = (page: string): string[] =>
  [...read(page).matchAll(/(?:src|href)="\/(?<path>[^"]+\.js)"/g)].map(({ groups }) => groups?.['path'] ?? '')

/** What a script fetches by itself, once it runs. */
const fetchedBy = (path: string): string[] =>
  [...read(path).matchAll(/import\([`"']\.\/(?<file>[^`"']+\.js)[`"']\)/g)].map(
    ({ groups }) => `chunks/${groups?.['file']}`,
  )

/** What a browser reads before a page can show anything: its own script and those that one needs at once. */
const firstLoad = (page: string): string[] => withNeeds(scriptsOf(page))

/** The popup's script only sets the reading going and then fetches what draws: both count. */
const POPUP = withNeeds([...scriptsOf('popup.html'), ...scriptsOf('popup.html').flatMap(fetchedBy)])

/** The chunk that a file of ours became, with all that it needs at once. */
function chunkOf(name: string): string[] {
  const start = readdirSync(new URL(`${OUTPUT}/chunks`, import.meta.url)).find((file) => file.startsWith(`${name}-`))
  return withNeeds(start ? [`chunks/${start}`] : [])
}

const UNASKED = ['this-page', 'saved-list', 'sync-line', 'match-line', 'keep-scores']

const limit = (name: string, paths: string[], most: string) => ({
  name,
  path: [...new Set(paths)].map((path) => `${OUTPUT}/${path}`),
  limit: most,
  gzip: true,
})

export default [
  limit('popup, before it shows anything', POPUP, '120 kB'),
  limit('popup, with all it fetches unasked', [...POPUP, ...UNASKED.flatMap(chunkOf)], '200 kB'),
  limit('side panel, before it shows anything', firstLoad('sidepanel.html'), '120 kB'),
  limit('dashboard, before it shows anything', firstLoad('dashboard.html'), '200 kB'),
  limit('background', ['background.js'], '92 kB'),
  limit('capture, injected on a click', ['capture.js'], '96 kB'),
  limit('list, injected on a click', ['list.js'], '60 kB'),
  limit('reader of résumés, when a file is given', ['resume-reader.js'], '570 kB'),
  limit('writer of résumés, when one is exported', ['resume-writer.js'], '380 kB'),
  limit('what works out matches, once there is a résumé', ['match.js'], '420 kB'),
  limit('frames, injected on a click', ['frames.js'], '40 kB'),
]
