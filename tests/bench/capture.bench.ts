import { Readability } from '@mozilla/readability'
import { capture } from '@rolecall/shared/capture/capture.ts'
import { parseHTML } from 'linkedom'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { median, milliseconds } from './harness.ts'
import type { Row } from './harness.ts'
import { leaveOneOut } from './leave-one-out.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/sites')
const WANTED_BYTES = 300_000
const ROUNDS = 5

interface Page {
  url: string
  html: string
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const block = (n: number): string =>
  `<section class="more-${n}"><h3>People also looked at</h3><ul>${`<li><a href="/jobs/${n}"><span>Night Controller ${n}</span> <span>Hull</span></a></li>`.repeat(20)}</ul></section>`

/** What surrounds a posting on a real page: menus, other jobs, forms. Added until the page has the wanted size. */
function padded(html: string): string {
  const blocks: string[] = []
  for (let bytes = html.length; bytes < WANTED_BYTES;) {
    const next = block(blocks.length)
    blocks.push(next)
    bytes += next.length
  }
  return html.replace(/<\/body>|$/, `<aside>${blocks.join('')}</aside></body>`)
}

/** Readability throws on pages whose elements do not stand in a body: those cannot be compared. */
function isReadable({ html }: Page): boolean {
  try {
    new Readability(parseHTML(html).document).parse()
    return true
  } catch {
    return false
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const p95 = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** Both read the same page, each on a document of its own: Readability changes the one it gets. */
function measure(pages: Page[]): { ours: number[]; theirs: number[] } {
  const ours: number[] = []
  const theirs: number[] = []
  const now = Date.parse('2026-11-21T12:00:00Z')
  for (let round = 0; round < ROUNDS; round++) {
    for (const { url, html } of pages) {
      const mine = parseHTML(html).document
      const other = parseHTML(html).document
      ours.push(time(() => capture({ document: mine, url, now })))
      theirs.push(time(() => new Readability(other).parse()))
    }
  }
  return { ours, theirs }
}

/** `--leave-one-out --labels=<file>`: every known site's pages, read without that site's own file. */
function withoutOwnFile(labels: string): Row[] {
  return leaveOneOut(labels, dirname(labels)).map(({ site, pages, asked, right }) => ({
    what: `${site}, read by the general readers`,
    measured: `${((100 * right) / asked).toFixed(1)} % of ${asked} core facts`,
    against: `${pages} labelled pages`,
    ratio: (right / asked).toFixed(2),
    bar: '≥ 85 %',
    ok: right / asked >= 0.85,
  }))
}

/** `--corpus=<folder>` measures saved pages of your own instead of the project's fixtures. */
export async function bench(flags: string[]): Promise<Row[]> {
  const labels = flags.find((flag) => flag.startsWith('--labels='))?.slice('--labels='.length)
  if (flags.includes('--leave-one-out') && labels) return withoutOwnFile(labels)
  const folder = flags.find((flag) => flag.startsWith('--corpus='))?.slice('--corpus='.length)
  const sources = folder ? pagesIn(folder) : pagesIn(FIXTURES).map(padded)
  const pages = sources.map((html, index) => ({ url: `https://jobs.example/${index}`, html })).filter(isReadable)
  measure(pages.slice(0, 3))
  const { ours, theirs } = measure(pages)
  const ratio = p95(ours) / p95(theirs)
  const row = {
    what: `capture, ${pages.length} pages of ${Math.round(median(pages.map((page) => page.html.length)) / 1000)} kB`,
    measured: `p50 ${milliseconds(median(ours))}, p95 ${milliseconds(p95(ours))}`,
    against: `Readability alone p50 ${milliseconds(median(theirs))}, p95 ${milliseconds(p95(theirs))}`,
    ratio: `${ratio.toFixed(2)} ×`,
    bar: '≤ 1 × its time at p95',
    ok: ratio <= 1,
  }
  return [row]
}
