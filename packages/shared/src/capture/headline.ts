import { CAREERS } from './career-words.ts'
import { GENDER_MARK, GENERIC_HEADING } from './words.ts'
import { ROLE } from './role-words.ts'
import type { Page } from './page.ts'
import { bare, holds, sameText, squash } from './text.ts'
import { segmentsOf } from './segments.ts'

/** A heading that may be the vacancy's title, with the lines it stands on. */
export interface Headline {
  text: string
  start: number
  end: number
  score: number
  /** It is the page's first heading, or the page's title names it. */
  sure: boolean
}

/** No page has more headings worth weighing. */
const MOST = 400
const ZONES = new Set(['main', 'aside', 'form', 'nav'])

/** Every heading that could name the vacancy, the likeliest first. `known` are titles that the page's data gives. */
export function findHeadlines(page: Page, known: readonly string[]): Headline[] {
  const { lines, blocks } = page.outline
  const found: Headline[] = []
  const seen = new Set<number>()
  const peers = linkedPeers(page)
  for (const block of blocks) {
    if (found.length >= MOST) break
    const isHeading = /^h[1-6]$/.test(block.tag) || block.hints.includes('title')
    const tall = block.end - block.start
    if (!isHeading || tall === 0 || tall > (/^h\d$/.test(block.tag) ? 6 : 1) || seen.has(block.start)) continue
    const own = lines.slice(block.start, block.end)
    if (own.some((line) => !ZONES.has(line.zone))) continue
    seen.add(block.start)
    const text = cleanTitle(squash(unrepeated(own.map((line) => line.text)).join(' ')))
    if (text.length < 2 || text.length > 220) continue
    const shape = { tag: block.tag, hinted: block.hints.includes('title'), known }
    const inList = own.every((line) => line.linked > 0 || line.control) && (peers.get(block.tag) ?? 0) >= 3
    const score = scoreOf(page, text, block.start, shape) - (inList ? 4 : 0)
    const sure = block.tag === 'h1' || known.length > 0 || isInTitle(page, text)
    found.push({ text, start: block.start, end: block.end, score, sure })
  }
  found.push(...titledLines(page))
  return found.toSorted((a, b) => b.score - a.score || a.start - b.start)
}

/** Pages without headings still name the job in `<title>`; a line that is exactly that name heads the posting. */
function titledLines(page: Page): Headline[] {
  const names = new Set(
    segmentsOf(page.title)
      .flatMap((part) => [bare(part), bare(part.split(/ (?:at|@|bei|chez|job in|in) /)[0] ?? '')])
      .filter((name) => name.length > 4),
  )
  if (names.size === 0) return []
  return page.outline.lines.flatMap((line, start) => {
    if (line.zone !== 'main' || line.heading > 0 || line.text.length > 160 || line.linked > 0) return []
    const leads =
      line.text.length > 8 &&
      page.title.startsWith(line.text) &&
      /^\s*(?:[|–—·•-]|at |@|bei |in |job\b)/i.test(page.title.slice(line.text.length))
    if (!leads && !names.has(bare(line.text)) && !sameText(page.title, line.text)) return []
    if (!ROLE.test(line.text) && !GENDER_MARK.test(line.text) && !sameText(page.title, line.text)) return []
    return [{ text: cleanTitle(line.text), start, end: start + 1, score: isGeneric(line.text) ? 0 : 3, sure: true }]
  })
}

/** How many headings of one rank are links: three and more are the cards of a list, not a headline. */
function linkedPeers({ outline }: Page): Map<string, number> {
  const peers = new Map<string, number>()
  for (const line of outline.lines) {
    if (line.heading > 1 && (line.linked > line.text.length / 2 || line.control))
      peers.set(`h${line.heading}`, (peers.get(`h${line.heading}`) ?? 0) + 1)
  }
  return peers
}

/** Responsive layouts print a heading twice. */
const unrepeated = (texts: readonly string[]): string[] => texts.filter((text, i) => i === 0 || text !== texts[i - 1])

interface Shape {
  tag: string
  hinted: boolean
  known: readonly string[]
}

const RANK = new Map([
  ['h1', 2.2],
  ['h2', 1.2],
  ['h3', 0.5],
  ['h4', 0.2],
])

function scoreOf(page: Page, text: string, start: number, { tag, hinted, known }: Shape): number {
  let score = (RANK.get(tag) ?? 0) + (hinted ? 1.2 : 0)
  if (known.some((title) => holds(title, text) || holds(text, title))) score += 4
  if (isInTitle(page, text)) score += 2.5
  if (ROLE.test(text)) score += 1.2
  if (GENDER_MARK.test(text)) score += 1.5
  if (isGeneric(text)) score -= 5
  if (text.length > 110) score -= 1.5
  if (/[.!?]$/.test(text) && text.split(' ').length > 5) score -= 2
  if (page.outline.lines[start]?.zone !== 'main') score -= 1
  if (isHostName(page, text)) score -= 2.5
  return score - Math.min(1, start / 400)
}

/** The employer's name stands as a heading over the job's on many applicant systems, and in the address. */
function isHostName({ url }: Page, text: string): boolean {
  const name = bare(text).replace(/ /g, '')
  return name.length > 4 && url.hostname.replace(/[^a-z\d]/g, '').includes(name)
}

const isInTitle = (page: Page, text: string): boolean =>
  text.length > 3 && [page.title, page.meta.get('og:title') ?? ''].some((title) => holds(title, text))

export const isGeneric = (text: string): boolean =>
  GENERIC_HEADING.test(text) || CAREERS.test(text) || bare(text).length < 2

/** What pages put around the title: "Position: …", "… - job post", soft hyphens. */
export function cleanTitle(raw: string): string {
  return squash(raw)
    .replace(/^(?:position|job title|job|title|vacancy|stelle|poste|role|job opening|now hiring)\s*[:：]\s*/i, '')
    .replace(/ ?[-–] ?job post$/i, '')
    .replace(/^(.{4,100}?) \1$/, '$1')
    .trim()
}
